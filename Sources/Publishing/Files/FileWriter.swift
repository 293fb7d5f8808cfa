#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Writes one file from its first byte to its last, hashing what goes through.
struct FileWriter: ~Copyable, Sendable {
  private let descriptor: Descriptor
  private let path: String
  private var hasher = ContentHasher()
  private var bytes = 0

  /// Writes to an open descriptor; `path` is for messages.
  init(_ descriptor: consuming Descriptor, path: String) {
    self.descriptor = descriptor
    self.path = path
  }

  /// Writes all of the bytes at the end, however many calls it takes.
  mutating func append(_ buffer: UnsafeRawBufferPointer) throws(PublishingError) {
    var rest = buffer[...]
    while !rest.isEmpty {
      let chunk = UnsafeRawBufferPointer(rebasing: rest)
      let count = write(descriptor.number, chunk.baseAddress, chunk.count)
      if count < 0 {
        let fault = SystemFault(code: errno)
        guard fault.code == EINTR else { throw fault.writing(path) }
        continue
      }
      rest = rest.dropFirst(count)
    }
    hasher.update(buffer)
    bytes += buffer.count
  }

  /// Closes the file and says what was written.
  consuming func finish() throws(PublishingError) -> (bytes: Int, sha256: ContentHash) {
    let written = (bytes: bytes, sha256: hasher.finalize())
    descriptor.beginFlush()
    do {
      try descriptor.closeChecked()
    } catch {
      throw error.writing(path)
    }
    return written
  }
}
