/// What every byte of a document must be, checked before libxml2 sees any of them.
///
/// UTF-8 (RFC 3629, no surrogates, no overlong forms) without control characters other than tab
/// and line ends: those HTML forbids too, and numeric references to them HTML reads differently.
enum Characters {
  /// The first byte that no document may hold.
  static func fault(in source: UnsafeBufferPointer<UInt8>) -> Fault? {
    var index = 0
    while index < source.count {
      while index + 8 <= source.count, isPlain(source, at: index) { index += 8 }
      guard index < source.count else { break }
      let byte = source[index]
      if byte >= 0x20, byte < 0x7F, byte != UInt8(ascii: "&") {
        index += 1
      } else if byte < 0x80 {
        if byte == UInt8(ascii: "&") {
          if let fault = referenceFault(at: index, in: source) { return fault }
        } else if byte != 0x0A, byte != 0x09, byte != 0x0D {
          return controlFault(UInt32(byte), at: index)
        }
        index += 1
      } else {
        let length = sequenceLength(at: index, in: source)
        guard length > 0 else { return encodingFault(at: index, in: source) }
        if byte == 0xC2, source[index + 1] < 0xA0 {
          return controlFault(UInt32(source[index + 1]), at: index)
        }
        index += length
      }
    }
    return nil
  }

  /// Whether eight bytes are letters, figures and signs of ASCII, and none begins a reference.
  @inline(__always)
  private static func isPlain(_ source: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    let ones: UInt64 = 0x0101_0101_0101_0101
    guard let base = source.baseAddress else { return false }
    let word = UnsafeRawPointer(base).loadUnaligned(fromByteOffset: index, as: UInt64.self)
    // A byte below 0x20, an ampersand or 0x7F borrows or carries into its high bit; so may the byte
    // above it, which is then looked at by itself.
    let odd =
      word | (word &- (ones &* 0x20)) | ((word ^ (ones &* 0x26)) &- ones) | (word &+ ones)
    return odd & (ones &* 0x80) == 0
  }

  /// The length of the well-formed sequence of two to four bytes at a place, 0 where there is none.
  private static func sequenceLength(at index: Int, in source: UnsafeBufferPointer<UInt8>) -> Int {
    let lead = source[index]
    let length: Int
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch lead {
    case 0xC2...0xDF: length = 2
    case 0xE0...0xEF:
      length = 3
      if lead == 0xE0 { second = 0xA0...0xBF }
      if lead == 0xED { second = 0x80...0x9F }
    case 0xF0...0xF4:
      length = 4
      if lead == 0xF0 { second = 0x90...0xBF }
      if lead == 0xF4 { second = 0x80...0x8F }
    default: return 0
    }
    guard index + length <= source.count, second.contains(source[index + 1]) else { return 0 }
    for offset in 2..<max(length, 2) where source[index + offset] & 0xC0 != 0x80 { return 0 }
    return length
  }

  /// A numeric reference to a character that HTML and XML do not read alike.
  private static func referenceFault(
    at index: Int, in source: UnsafeBufferPointer<UInt8>
  ) -> Fault? {
    guard index + 2 < source.count, source[index + 1] == UInt8(ascii: "#") else { return nil }
    var cursor = index + 2
    var radix: UInt32 = 10
    if source[cursor] == UInt8(ascii: "x") {
      radix = 16
      cursor += 1
    }
    var value: UInt32 = 0
    while cursor < source.count, let digit = hexadecimalDigit(source[cursor]), digit < radix,
      value <= 0x10FFFF
    {
      value = value * radix + digit
      cursor += 1
    }
    guard value == 0x0D || (0x7F...0x9F).contains(value) else { return nil }
    return Fault(
      place: .offset(index),
      message: "found a numeric reference to the control character \(codePoint(value)), which "
        + "HTML and XML read differently; expected a character; write the one that is meant")
  }

  private static func controlFault(_ value: UInt32, at index: Int) -> Fault {
    Fault(
      place: .offset(index),
      message: "found the control character \(codePoint(value)); expected text in UTF-8; "
        + "remove it, or check that the file is a document and not binary")
  }

  private static func encodingFault(
    at index: Int, in source: UnsafeBufferPointer<UInt8>
  ) -> Fault {
    let isWide = index == 0 && source.count > 1 && (source[0] &+ source[1] == 0xFD)
    let what =
      isWide
      ? "found the mark of UTF-16"
      : "found the byte 0x\(hexadecimal(UInt32(source[index]), digits: 2)), which is not UTF-8 here"
    return Fault(
      place: .offset(index), message: "\(what); expected UTF-8; save the document as UTF-8")
  }
}

/// The value of an ASCII digit in base 16.
func hexadecimalDigit(_ byte: UInt8) -> UInt32? {
  switch byte {
  case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0"))
  case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(byte - UInt8(ascii: "a") + 10)
  case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(byte - UInt8(ascii: "A") + 10)
  default: nil
  }
}

private func hexadecimal(_ value: UInt32, digits: Int) -> String {
  let text = String(value, radix: 16, uppercase: true)
  return String(repeating: "0", count: max(0, digits - text.count)) + text
}

private func codePoint(_ value: UInt32) -> String { "U+\(hexadecimal(value, digits: 4))" }
