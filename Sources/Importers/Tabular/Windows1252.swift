/// The Windows-1252 code page.
///
/// Source: Unicode Consortium, CP1252.TXT (1998).
enum Windows1252 {
  /// The character of a byte; five bytes have none.
  static func scalar(_ byte: UInt8) -> Unicode.Scalar? {
    guard (0x80...0x9F).contains(byte) else { return Unicode.Scalar(byte) }
    let value = high[Int(byte - 0x80)]
    return value == 0 ? nil : Unicode.Scalar(value)
  }

  /// Whether every byte has a character.
  static func isDefined(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var place = 0
    while true {
      place = UTF8Validity.afterASCII(bytes, from: place)
      guard place < bytes.count else { return true }
      if scalar(bytes[place]) == nil { return false }
      place += 1
    }
  }

  /// The bytes as UTF-8; what has no character becomes U+FFFD.
  static func utf8(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + bytes.count / 4)
    for byte in bytes {
      if byte < 0x80 {
        text.append(byte)
      } else {
        text.append(contentsOf: String(scalar(byte) ?? "\u{FFFD}").utf8)
      }
    }
    return text
  }

  private static let high: [UInt16] = [
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
    0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
    0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178,
  ]
}
