/// UTF-16 with a byte order mark, as Excel saves "Unicode text", made UTF-8.
enum UTF16Text {
  /// The text as UTF-8 without its mark; what is no character becomes U+FFFD.
  static func transcoded(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    let bigEndian = bytes.starts(with: [0xFE, 0xFF])
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    var place = 2
    while place + 1 < bytes.count {
      let (first, second) = (UInt16(bytes[place]), UInt16(bytes[place + 1]))
      units.append(bigEndian ? first << 8 | second : second << 8 | first)
      place += 2
    }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }
}
