/// Stands for the exports' files, which no fuzzer opens: the real one hashes what it reads, and that
/// takes a package.
final class FileSource: TextSource {
  init(_ path: String) throws(ReadFailure) { throw ReadFailure(path: path, reason: "no file") }

  func first(_ count: Int) throws(ReadFailure) -> [UInt8] { [] }

  func read(
    into place: UnsafeMutablePointer<UInt8>, atMost room: Int
  ) throws(ReadFailure) -> Int { 0 }

  func rewind() throws(ReadFailure) {}
}
