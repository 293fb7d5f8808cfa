import Crypto

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Reads delivered files whole, one after the other, into storage that is made once.
///
/// The bytes are hashed in the same pass, while they are warm.
final class ExportReader {
  private var storage = UnsafeMutableRawPointer.allocate(byteCount: 1 << 20, alignment: 64)
  private var capacity = 1 << 20
  private static let piece = 1 << 18

  deinit { storage.deallocate() }

  /// The bytes, valid until the next read, and their SHA-256.
  func read(_ path: String) throws(ReadFailure) -> (UnsafeBufferPointer<UInt8>, SHA256Digest) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure(path) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw failure(path) }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw ReadFailure(path: path, reason: "not a regular file")
    }
    reserve(Int(status.st_size) + 1, keeping: 0)
    var hasher = SHA256()
    var count = 0
    while true {
      if count == capacity { reserve(capacity * 2, keeping: count) }
      let wanted = min(Self.piece, capacity - count)
      let got = systemRead(descriptor, storage + count, wanted)
      if got < 0 {
        if errno == EINTR { continue }
        throw failure(path)
      }
      if got == 0 { break }
      hasher.update(bufferPointer: UnsafeRawBufferPointer(start: storage + count, count: got))
      count += got
    }
    let bytes = UnsafeBufferPointer(
      start: storage.assumingMemoryBound(to: UInt8.self), count: count)
    return (bytes, hasher.finalize())
  }

  private func reserve(_ wanted: Int, keeping count: Int) {
    guard wanted > capacity else { return }
    let larger = UnsafeMutableRawPointer.allocate(byteCount: wanted, alignment: 64)
    larger.copyMemory(from: storage, byteCount: count)
    storage.deallocate()
    storage = larger
    capacity = wanted
  }

  private func failure(_ path: String) -> ReadFailure {
    ReadFailure(path: path, reason: String(cString: strerror(errno)))
  }
}

/// `read(2)`, under a name the method does not hide.
private func systemRead(_ descriptor: Int32, _ buffer: UnsafeMutableRawPointer, _ count: Int) -> Int
{
  read(descriptor, buffer, count)
}
