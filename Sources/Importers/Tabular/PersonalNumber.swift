import Model

/// Danish personal identity numbers (CPR), as they slip into exports.
///
/// No modulus-11 test: numbers since 2007 need not pass it. Source: CPR-kontoret, *Personnumre uden
/// kontrolciffer* (2007).
enum PersonalNumber {
  static let digits = 10

  /// A cell's number as its ten digits read, with hyphen or without; nil where it is none.
  ///
  /// - Parameters:
  ///   - cell: The cell.
  ///   - restoringZero: Whether nine digits are ten that lost their zero.
  /// - Returns: The digits as one number.
  static func number(_ cell: Cell, restoringZero: Bool) -> UInt64? {
    guard isWhole(cell) || restoringZero && isShortened(cell) else { return nil }
    return cell.bytes.reduce(0) { isDigit($1) ? $0 * 10 + UInt64($1 - 48) : $0 }
  }

  /// Whether a cell is ten digits, or six and four, whose first six are a date.
  static func isWhole(_ cell: Cell) -> Bool {
    switch cell.count {
    case 10: (0..<10).allSatisfy { isDigit(cell[$0]) } && isDate(cell.bytes, at: 0)
    case 11:
      cell[6] == 0x2D && (0..<11).allSatisfy { $0 == 6 || isDigit(cell[$0]) }
        && isDate(cell.bytes, at: 0)
    default: false
    }
  }

  /// Whether a cell is such a number that lost its leading zero to a spreadsheet.
  static func isShortened(_ cell: Cell) -> Bool {
    guard cell.count == 9, (0..<9).allSatisfy({ isDigit(cell[$0]) }) else { return false }
    return isDate(day: Int(cell[0] - 48), month: number(cell.bytes, 1))
  }

  /// Whether a text holds such a number as a token that touches no digit, letter or hyphen.
  static func isContained(
    in bytes: UnsafeBufferPointer<UInt8>, _ encoding: TextEncoding = .utf8(byteOrderMark: false)
  ) -> Bool {
    first(in: bytes, encoding) != nil
  }

  /// Where the first such token lies, from a place on that is not within one.
  static func first(
    in bytes: UnsafeBufferPointer<UInt8>, _ encoding: TextEncoding, from start: Int = 0
  ) -> Range<Int>? {
    var place = start
    while place < bytes.count {
      guard isDigit(bytes[place]) else {
        place += 1
        continue
      }
      var end = place
      var digits = 0
      while end < bytes.count, isDigit(bytes[end]) || bytes[end] == 0x2D {
        digits += isDigit(bytes[end]) ? 1 : 0
        end += 1
      }
      let count = end - place
      let shaped = digits == 10 && (count == 10 || (count == 11 && bytes[place + 6] == 0x2D))
      if shaped, isDate(bytes, at: place), !isTouched(bytes, place..<end, encoding) {
        return place..<end
      }
      place = end
    }
    return nil
  }

  /// Whether a letter, another script's digit or a hyphen stands right before or after.
  private static func isTouched(
    _ bytes: UnsafeBufferPointer<UInt8>, _ token: Range<Int>, _ encoding: TextEncoding
  ) -> Bool {
    func isPart(_ place: Int) -> Bool {
      let byte = Cell.lower(bytes[place])
      guard byte >= 0x80 else { return byte == 0x2D || (0x61...0x7A).contains(byte) }
      // A character has at most four bytes.
      let isBefore = place < token.lowerBound
      let near = isBefore ? bytes[max(0, place - 3)...place] : bytes[place...].prefix(4)
      let text = encoding.decode(UnsafeBufferPointer(rebasing: near)).unicodeScalars
      return isWordPart(isBefore ? text.last : text.first)
    }
    return token.lowerBound > 0 && isPart(token.lowerBound - 1)
      || token.upperBound < bytes.count && isPart(token.upperBound)
  }

  // What it takes to ask Unicode would else be made ready for every cell.
  @inline(never)
  private static func isWordPart(_ scalar: Unicode.Scalar?) -> Bool {
    guard let properties = scalar?.properties else { return false }
    return properties.isAlphabetic || properties.numericType != nil
  }

  private static func isDate(_ bytes: UnsafeBufferPointer<UInt8>, at place: Int) -> Bool {
    isDate(day: number(bytes, place), month: number(bytes, place + 2))
  }

  /// The century is not told, so 29 February may be.
  private static func isDate(day: Int, month: Int) -> Bool {
    (1...12).contains(month) && day >= 1 && day <= CalendarDate.days(inMonth: month, of: 2000)
  }

  private static func number(_ bytes: UnsafeBufferPointer<UInt8>, _ place: Int) -> Int {
    Int(bytes[place] - 48) * 10 + Int(bytes[place + 1] - 48)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 48 < 10 }
}
