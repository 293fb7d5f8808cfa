extension Descriptor {
  /// Asks the system to begin putting the file on the disk, without waiting (Linux).
  ///
  /// Less is left to wait for at the end then. A hint: only that wait says whether it was heard.
  func beginFlush() {
    #if os(Linux)
      // SYNC_FILE_RANGE_WRITE of fcntl.h; a length of 0 is the whole file.
      _ = Self.syncFileRange?(number, 0, 0, 2)
    #endif
  }

  #if os(Linux)
    private static let syncFileRange = systemFunction(
      "sync_file_range", as: (@convention(c) (Int32, Int64, Int64, UInt32) -> Int32).self)
  #endif
}
