import Importers

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The key file of a project's pseudonyms, as its configuration names it.
struct KeyFile {
  let key: PseudonymKey
  /// Whether every user of the machine may read it.
  let isOpen: Bool

  static let making = """
    make one with: (umask 077; head -c \(PseudonymKey.leastBytes) /dev/urandom > pseudonym.key)
    """
  private static let mostBytes = 1 << 20

  /// Reads the key into storage that is wiped again at once.
  ///
  /// - Parameters:
  ///   - path: Where the file lies.
  ///   - place: Where the configuration names it, for messages.
  /// - Throws: `RunFailure` for the configuration where the file is missing, unreadable or no key.
  init(_ path: String, named place: String) throws(RunFailure) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw Self.failure(path, place, "which cannot be read (\(Self.reason))")
    }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      throw Self.failure(path, place, "which is no regular file")
    }
    guard status.st_size <= Self.mostBytes else {
      throw Self.failure(path, place, "which has more than \(Self.mostBytes) bytes")
    }
    let bytes = UnsafeMutableRawBufferPointer.allocate(
      byteCount: Int(status.st_size) + 1, alignment: 16)
    defer {
      Self.wipe(bytes)
      bytes.deallocate()
    }
    var count = 0
    while count < bytes.count {
      let got = read(descriptor, bytes.baseAddress.map { $0 + count }, bytes.count - count)
      if got < 0, errno == EINTR { continue }
      guard got >= 0 else {
        throw Self.failure(path, place, "which cannot be read (\(Self.reason))")
      }
      if got == 0 { break }
      count += got
    }
    do throws(PseudonymKey.Fault) {
      key = try PseudonymKey(UnsafeRawBufferPointer(rebasing: bytes[..<count]))
    } catch {
      switch error {
      case .short(let bytes): throw Self.failure(path, place, "which has \(bytes) bytes")
      case .notRandom:
        throw Self.failure(path, place, "whose bytes are nearly all the same")
      }
    }
    isOpen = status.st_mode & S_IROTH != 0
  }

  private static var reason: String { String(cString: strerror(errno)) }

  private static func failure(_ path: String, _ place: String, _ found: String) -> RunFailure {
    RunFailure(
      .configuration,
      "\(place): pseudonym_key names \(path), \(found); expected a file of "
        + "\(PseudonymKey.leastBytes) random bytes or more; \(making)")
  }

  /// Overwrites bytes in a way that no optimiser leaves out.
  private static func wipe(_ bytes: UnsafeMutableRawBufferPointer) {
    guard let start = bytes.baseAddress else { return }
    #if canImport(Darwin)
      _ = memset_s(start, bytes.count, 0, bytes.count)
    #else
      explicit_bzero(start, bytes.count)
    #endif
  }
}
