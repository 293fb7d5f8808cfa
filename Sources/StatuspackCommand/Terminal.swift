import Statuspack

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Where text for people goes.
enum Terminal {
  static func tell(_ line: String) {
    write(line + "\n", to: STDERR_FILENO)
  }

  static func result(_ line: String) {
    write(line + "\n", to: STDOUT_FILENO)
  }

  /// A piece of a result; unlike a line for people it must arrive.
  static func results(_ piece: ArraySlice<UInt8>) throws(RunFailure) {
    guard write(piece, to: STDOUT_FILENO) else {
      throw RunFailure(.inputOutput, String(cString: strerror(errno)))
    }
  }

  /// A progress line on a terminal; nothing elsewhere.
  static func progress(_ options: SpeechOptions) -> Progress {
    guard !options.quiet, isatty(STDERR_FILENO) == 1 else { return Progress() }
    return Progress { line in write("\r\u{1B}[K" + line, to: STDERR_FILENO) }
  }

  /// Takes the progress line away before anything else is told.
  static func endProgress(_ options: SpeechOptions) {
    guard !options.quiet, isatty(STDERR_FILENO) == 1 else { return }
    write("\r\u{1B}[K", to: STDERR_FILENO)
  }

  private static func write(_ text: String, to descriptor: Int32) {
    _ = write(Array(text.utf8)[...], to: descriptor)
  }

  /// Whether all was written.
  private static func write(_ piece: ArraySlice<UInt8>, to descriptor: Int32) -> Bool {
    var bytes = piece
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { systemWrite(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      if count <= 0 { return false }
      bytes = bytes.dropFirst(count)
    }
    return true
  }
}

private func systemWrite(
  _ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int
) -> Int {
  write(descriptor, bytes, count)
}
