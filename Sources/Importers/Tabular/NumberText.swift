/// The bytes of a number between blanks, unit and minus, read without making a copy.
struct NumberText {
  enum Unit { case percent, money }

  /// What stands where, counted in characters; a blank of any kind is one.
  struct Shape {
    var count = 0
    var commas = 0
    var points = 0
    /// The last comma or point, and how many characters stand before it.
    var last: DecimalSign?
    var lastPlace = 0
    var beginsWithZero = false
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private var start = 0
  private var end: Int

  private static let mostCharacters = 24
  private static let mostDigits: Int64 = 1_000_000_000_000_000_000

  init(_ cell: Cell) {
    bytes = cell.bytes
    end = bytes.count
    dropBlanks()
    while start < end, case let length = Marks.spaceLength(bytes, at: start), length > 0 {
      start += length
    }
  }

  /// Drops `pct.`, `%`, `kr.`, `kr` or `DKK` after the number, and blanks before it.
  mutating func dropUnit() -> Unit? {
    for (word, unit) in Self.units where end - start > word.utf8CodeUnitCount {
      let place = end - word.utf8CodeUnitCount
      guard let base = bytes.baseAddress, Cell(base + place, count: end - place).equals(word)
      else { continue }
      end = place
      dropBlanks()
      return unit
    }
    return nil
  }

  private static let units: [(StaticString, Unit)] = [
    ("pct.", .percent), ("pct", .percent), ("%", .percent), ("kr.", .money), ("kr", .money),
    ("dkk", .money),
  ]

  /// Takes away a hyphen or a true minus (U+2212; 0x96 stands for a dash in Windows-1252).
  mutating func dropMinus() -> Bool {
    guard start < end else { return false }
    switch bytes[start] {
    case 0x2D, 0x96: start += 1
    case 0xE2 where start + 2 < end && bytes[start + 1] == 0x88 && bytes[start + 2] == 0x92:
      start += 3
    default: return false
    }
    return true
  }

  /// What stands where; nil where that is anything but digits, blanks, commas and points, or too much.
  var shape: Shape? {
    guard start < end, Self.isDigit(bytes[start]) else { return nil }
    var shape = Shape(beginsWithZero: bytes[start] == 0x30)
    var place = start
    while place < end {
      let byte = bytes[place]
      if let sign = DecimalSign(rawValue: byte) {
        (shape.last, shape.lastPlace) = (sign, shape.count)
        if sign == .comma { shape.commas += 1 } else { shape.points += 1 }
      } else if !Self.isDigit(byte), Marks.spaceLength(bytes, at: place) == 0 {
        return nil
      }
      place += max(Marks.spaceLength(bytes, at: place), 1)
      shape.count += 1
    }
    return shape.count <= Self.mostCharacters ? shape : nil
  }

  /// The digits as one number and how many of them are decimals; nil where groups or decimals are not
  /// as they must be.
  func digits(_ shape: Shape, decimal: DecimalSign?) -> (significand: Int64, decimals: Int)? {
    let decimalPlace = decimal == nil ? shape.count : shape.lastPlace
    var significand: Int64 = 0
    var (group, groups) = (0, 0)
    var separator: UInt8?
    var place = start
    for character in 0..<shape.count {
      let byte = bytes[place]
      if Self.isDigit(byte) {
        guard significand < Self.mostDigits / 10 else { return nil }
        significand = significand * 10 + Int64(byte - 48)
        group += 1
      } else if character == decimalPlace {
        guard groups == 0 || group == 3 else { return nil }
        (group, groups) = (0, 0)
      } else {
        let isBlank = DecimalSign(rawValue: byte) == nil
        guard character < decimalPlace, groups == 0 ? (1...3).contains(group) : group == 3,
          separator == nil || separator == (isBlank ? 0x20 : byte)
        else { return nil }
        separator = isBlank ? 0x20 : byte
        (group, groups) = (0, groups + 1)
      }
      place += max(Marks.spaceLength(bytes, at: place), 1)
    }
    if decimal == nil { return groups == 0 || group == 3 ? (significand, 0) : nil }
    return group > 0 ? (significand, group) : nil
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 48 < 10 }

  /// Drops blanks at the end.
  private mutating func dropBlanks() {
    while end > start {
      let byte = bytes[end - 1]
      if byte == 0xAF, end - start > 2, bytes[end - 2] == 0x80, bytes[end - 3] == 0xE2 {
        end -= 3
      } else if byte == 0xA0, end - start > 1, bytes[end - 2] == 0xC2 {
        end -= 2
      } else if byte == 0x20 || byte == 0xA0 {
        end -= 1
      } else {
        return
      }
    }
  }
}
