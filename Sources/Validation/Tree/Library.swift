internal import CLibxml2

/// libxml2 as a whole.
enum Library {
  private static let started: Void = {
    keepFreedMemory()
    xmlInitParser()
  }()

  /// Starts libxml2 once, before a second thread may use it.
  static func start() {
    started
  }

  /// Keeps what a document's tree took for the next document, which is about as large.
  ///
  /// By default glibc gives large blocks back to the system, which then clears them again, and
  /// tidies all small ones whenever a large one is freed: a tenth of the time of a proof.
  private static func keepFreedMemory() {
    #if canImport(Glibc)
      _ = mallopt(M_MMAP_THRESHOLD, 32 << 20)
      _ = mallopt(M_TRIM_THRESHOLD, 64 << 20)
      _ = mallopt(M_MXFAST, 0)
    #endif
  }
}
