import Publishing

/// How the process keeps its memory.
public enum Memory {
  /// Keeps what is freed for what comes next; to be called once, before any work.
  ///
  /// A run makes hundreds of pages and their trees, each about as large as the one before. By
  /// default glibc gives large blocks back to the system, which then clears them again, and
  /// tidies all small ones whenever a large one is freed.
  public static func keepFreed() {
    #if canImport(Glibc)
      let function = (@convention(c) (Int32, Int32) -> Int32).self
      guard let set = systemFunction("mallopt", as: function) else { return }
      // M_MMAP_THRESHOLD, M_TRIM_THRESHOLD and M_MXFAST of malloc.h.
      _ = set(-3, 32 << 20)
      _ = set(-1, 64 << 20)
      _ = set(1, 0)
    #endif
  }
}
