/// The one place where text becomes markup.
extension [UInt8] {
  /// Appends a text so that HTML and XML read it back alike.
  ///
  /// Control characters, which neither may hold, become U+FFFD.
  mutating func appendEscaped(_ text: String, inAttribute: Bool) {
    var text = text
    text.withUTF8 { source in
      guard !Self.isPlain(source) else {
        append(contentsOf: source)
        return
      }
      var start = 0
      var index = 0
      while index < source.count {
        let byte = source[index]
        if Self.isPlain(byte) || (byte >= 0x80 && !Self.isControl(at: index, in: source)) {
          index += 1
          continue
        }
        append(contentsOf: source[start..<index])
        append(contentsOf: Self.replacement(of: byte, inAttribute: inAttribute).utf8)
        index += byte < 0x80 ? 1 : byte == 0xC2 ? 2 : 3
        start = index
      }
      append(contentsOf: source[start...])
    }
  }

  /// Whether nothing in a text is written otherwise than it is.
  private static func isPlain(_ source: UnsafeBufferPointer<UInt8>) -> Bool {
    for (index, byte) in source.enumerated() where !isPlain(byte) {
      if byte < 0x80 || isControl(at: index, in: source) { return false }
    }
    return true
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""): false
    default: byte >= 0x20 && byte < 0x7F
    }
  }

  /// Whether U+0080 to U+009F, U+FFFE or U+FFFF begins here.
  private static func isControl(at index: Int, in source: UnsafeBufferPointer<UInt8>) -> Bool {
    switch source[index] {
    case 0xC2: source[index + 1] < 0xA0
    case 0xEF: source[index + 1] == 0xBF && source[index + 2] >= 0xBE
    default: false
    }
  }

  private static func replacement(of byte: UInt8, inAttribute: Bool) -> String {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): inAttribute ? "&quot;" : "\""
    // An XML parser makes these a space in attributes, an HTML parser does not.
    case UInt8(ascii: "\n"): inAttribute ? " " : "\n"
    case UInt8(ascii: "\t"): inAttribute ? " " : "\t"
    case UInt8(ascii: "\r"): " "
    default: "\u{FFFD}"
    }
  }
}
