#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

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
    private typealias SyncFileRange = @convention(c) (Int32, Int64, Int64, UInt32) -> Int32

    /// The C library has it, but its Swift module does not show it.
    private static let syncFileRange: SyncFileRange? = {
      guard let library = dlopen(nil, RTLD_NOW), let symbol = dlsym(library, "sync_file_range")
      else { return nil }
      return unsafeBitCast(symbol, to: SyncFileRange.self)
    }()
  #endif
}
