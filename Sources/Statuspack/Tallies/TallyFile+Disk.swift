import Evaluation
import Importers

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension TallyFile {
  /// Reads a file; no more of it than its first bytes say that it has.
  ///
  /// - Throws: `RunFailure` where it cannot be read, or is no such file.
  init(at path: String) throws(RunFailure) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw Self.unreadable(path) }
    defer { close(descriptor) }
    do throws(TallyFileFault) {
      try self.init(descriptor, path)
    } catch {
      throw RunFailure(.held, error.message(path))
    }
  }

  private init(_ descriptor: Int32, _ path: String) throws(TallyFileFault) {
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      throw .notAFile
    }
    let start = Self.read(descriptor, Self.headBytes)
    let length = try Self.length(start[...])
    guard Int(status.st_size) == length else {
      throw .length(found: Int(status.st_size), expected: length)
    }
    try self.init(start + Self.read(descriptor, length - start.count))
  }

  /// Fewer bytes where the file ends or cannot be read further; then it is not whole.
  private static func read(_ descriptor: Int32, _ count: Int) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: count) { buffer, done in
      while done < count {
        let got = systemRead(descriptor, buffer.baseAddress.map { $0 + done }, count - done)
        if got < 0, errno == EINTR { continue }
        guard got > 0 else { return }
        done += got
      }
    }
  }

  private static func unreadable(_ path: String) -> RunFailure {
    RunFailure(
      .inputOutput,
      "\(ShownName.path(path)): cannot be read (\(String(cString: strerror(errno)))); expected a "
        + "file made by statuspack tally; name one that is there, or give the right to read it")
  }
}

private func systemRead(_ descriptor: Int32, _ bytes: UnsafeMutablePointer<UInt8>?, _ count: Int)
  -> Int
{
  read(descriptor, bytes, count)
}
