import Crypto

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A delivered file, hashed in the same pass as it is read where its hash is asked for.
final class FileSource: TextSource {
  private let path: String
  private let descriptor: Int32
  private let hashes: Bool
  private var hasher = SHA256()
  private var read = 0
  private var digest: SHA256Digest?

  init(_ path: String, hashes: Bool) throws(ReadFailure) {
    self.path = path
    self.hashes = hashes
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw Self.failure(path) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      close(descriptor)
      throw ReadFailure(path: path, reason: "not a regular file")
    }
    self.descriptor = descriptor
  }

  deinit { close(descriptor) }

  /// The first bytes, fewer only where the file is shorter; the reading is not moved.
  func first(_ count: Int) throws(ReadFailure) -> [UInt8] {
    var bytes = Array(repeating: UInt8(0), count: count)
    let got = pread(descriptor, &bytes, count, 0)
    guard got >= 0 else { throw Self.failure(path) }
    return Array(bytes[..<got])
  }

  func read(
    into place: UnsafeMutablePointer<UInt8>, atMost room: Int
  ) throws(ReadFailure) -> Int {
    while true {
      let got = systemRead(descriptor, place, room)
      if got < 0 {
        if errno == EINTR { continue }
        throw Self.failure(path)
      }
      if hashes, digest == nil {
        hasher.update(bufferPointer: UnsafeRawBufferPointer(start: place, count: got))
        read += got
        if got == 0 { digest = hasher.finalize() }
      }
      return got
    }
  }

  func rewind() throws(ReadFailure) {
    guard lseek(descriptor, 0, SEEK_SET) == 0 else { throw Self.failure(path) }
    guard digest == nil else { return }
    hasher = SHA256()
    read = 0
  }

  /// Size and hash of the whole file, nil where it is not hashed.
  ///
  /// What nobody has read of it is read now.
  func sum() throws(ReadFailure) -> (bytes: Int, sha256: String)? {
    guard hashes else { return nil }
    if digest == nil {
      let room = 1 << 16
      let rest = UnsafeMutablePointer<UInt8>.allocate(capacity: room)
      defer { rest.deallocate() }
      while try read(into: rest, atMost: room) > 0 {}
    }
    return (read, digest?.hexadecimal ?? "")
  }

  private static func failure(_ path: String) -> ReadFailure {
    ReadFailure(path: path, reason: String(cString: strerror(errno)))
  }
}

/// `read(2)`, under a name the method does not hide.
private func systemRead(_ descriptor: Int32, _ buffer: UnsafeMutableRawPointer, _ count: Int) -> Int
{
  read(descriptor, buffer, count)
}
