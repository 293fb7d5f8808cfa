/// UTF-16 with a byte order mark, made UTF-8 piece by piece.
struct UTF16Pieces {
  /// Stands for half a pair that stood alone: a byte that no UTF-8 holds.
  static let undecodable: UInt8 = 0xFF

  private var isBigEndian = false
  private var units = 0
  private var firstByte: UInt8?
  private var firstHalf: UInt16?

  /// Whether the text so far ends within a character.
  var isWithinCharacter: Bool { firstByte != nil || firstHalf != nil }

  mutating func utf8(_ piece: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(piece.count + piece.count / 2)
    for byte in piece {
      guard let first = firstByte else {
        firstByte = byte
        continue
      }
      firstByte = nil
      let (a, b) = (UInt16(first), UInt16(byte))
      if units == 0 { isBigEndian = first == 0xFE }
      units += 1
      // The first unit is the mark.
      if units > 1 { add(isBigEndian ? a << 8 | b : b << 8 | a, to: &text) }
    }
    return text
  }

  private mutating func add(_ unit: UInt16, to text: inout [UInt8]) {
    if unit < 0x80, firstHalf == nil {
      text.append(UInt8(unit))
      return
    }
    if let high = firstHalf {
      firstHalf = nil
      guard UTF16.isTrailSurrogate(unit) else {
        text.append(Self.undecodable)
        // What follows may be a line end: it is a character of its own.
        add(unit, to: &text)
        return
      }
      let value = 0x10000 + (UInt32(high) - 0xD800) << 10 + (UInt32(unit) - 0xDC00)
      append(value, to: &text)
    } else if UTF16.isLeadSurrogate(unit) {
      firstHalf = unit
    } else {
      append(UInt32(unit), to: &text)
    }
  }

  private mutating func append(_ value: UInt32, to text: inout [UInt8]) {
    guard let scalar = Unicode.Scalar(value) else {
      text.append(Self.undecodable)
      return
    }
    text += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
  }
}
