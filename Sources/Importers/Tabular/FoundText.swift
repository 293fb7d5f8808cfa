/// What stood in a cell, as an issue may show it: shortened, and never a personal number.
enum FoundText {
  static let limit = 40

  static func of(_ bytes: UnsafeBufferPointer<UInt8>, in encoding: TextEncoding) -> String {
    let piece = UnsafeBufferPointer(rebasing: bytes.prefix(4 * limit + 16))
    return shown(encoding.decode(piece), cut: piece.count < bytes.count)
  }

  static func shown(_ text: String, cut: Bool = false) -> String {
    let masked = maskingPersonalNumbers(in: text)
    var line = ""
    for character in masked.prefix(limit) {
      line.append(character.isNewline || character == "\t" || character == "\0" ? " " : character)
    }
    return line + (cut || masked.count > limit ? "…" : "")
  }

  /// Hides all but the first two digits of what is ten digits, or six and four; also of nine, which
  /// may be ten without their zero.
  static func maskingPersonalNumbers(in text: String) -> String {
    var result: [Character] = []
    var run: [Character] = []
    func flush() {
      let digits = run.count { $0 != "-" }
      let hyphens = run.count - digits
      let shaped = hyphens == 0 || (hyphens == 1 && run.count > 6 && run[6] == "-")
      guard digits == 10 && shaped || digits == 9 && hyphens == 0 else {
        result += run
        run = []
        return
      }
      result += run.prefix(2) + run.dropFirst(2).map { $0 == "-" ? "-" : "*" }
      run = []
    }
    for character in text {
      let digit = character.isASCII && character.isNumber
      if digit || (character == "-" && !run.isEmpty) {
        run.append(character)
      } else {
        flush()
        result.append(character)
      }
    }
    flush()
    return String(result)
  }
}
