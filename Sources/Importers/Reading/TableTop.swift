/// What stands above a table: Excel's `sep=`, comment lines and empty ones.
struct TableTop {
  struct Comment {
    let offset: Int
    let line: Int
    /// Whether a blank or another `#` follows the `#`, as in prose.
    let isSpaced: Bool
  }

  private(set) var separator: UInt8?
  private(set) var comments: [Comment] = []
  /// Where the rest begins.
  private(set) var offset = 0
  private(set) var line = 1

  init(_ text: [UInt8]) {
    readSeparator(text)
    while offset < text.count {
      let byte = text[offset]
      guard byte == 0x0A || byte == 0x0D || byte == UInt8(ascii: "#") else { return }
      if byte == UInt8(ascii: "#") {
        let next = offset + 1 < text.count ? text[offset + 1] : 0x20
        comments.append(
          Comment(offset: offset, line: line, isSpaced: [0x20, 0x09, 0x23].contains(next)))
      }
      passLine(text)
    }
  }

  /// `sep=;`, quoted or not; a line of more than one character after the sign is none.
  private mutating func readSeparator(_ text: [UInt8]) {
    let first = text.prefix { $0 != 0x0A && $0 != 0x0D }.filter { $0 != 0x22 }
    guard first.count == 5, first.prefix(4).map(Cell.lower).elementsEqual("sep=".utf8),
      first[4] < 0x80
    else { return }
    separator = first[4]
    passLine(text)
  }

  private mutating func passLine(_ text: [UInt8]) {
    while offset < text.count, text[offset] != 0x0A, text[offset] != 0x0D { offset += 1 }
    guard offset < text.count else { return }
    let isReturn = text[offset] == 0x0D
    offset += 1
    if isReturn, offset < text.count, text[offset] == 0x0A { offset += 1 }
    line += 1
  }
}
