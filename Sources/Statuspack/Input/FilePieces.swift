import Importers

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file on the disk, read in pieces of one size, so that memory does not grow with it.
enum FilePieces {
  private static let pieceBytes = 1 << 18

  /// The file's bytes, opened anew for each pass; what can be read only once is kept.
  static func source(_ path: String) throws(RunFailure) -> ByteSource {
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT != S_IFREG else {
      return ByteSource { (visit: ByteSource.Visit) throws(ReadRefusal) in
        try give(path, to: visit)
      }
    }
    return ByteSource(try FileTree.read(path))
  }

  private static func give(_ path: String, to visit: ByteSource.Visit) throws(ReadRefusal) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw unreadable() }
    defer { close(descriptor) }
    let piece = UnsafeMutablePointer<UInt8>.allocate(capacity: pieceBytes)
    defer { piece.deallocate() }
    while true {
      let count = read(descriptor, piece, pieceBytes)
      if count < 0 {
        if errno == EINTR { continue }
        throw unreadable()
      }
      guard count > 0, try visit(UnsafeBufferPointer(start: piece, count: count)) else { return }
    }
  }

  private static func unreadable() -> ReadRefusal {
    ReadRefusal(.unreadable(String(cString: strerror(errno))))
  }
}
