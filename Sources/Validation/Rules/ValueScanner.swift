/// Reads numbers and signs from an attribute's value, in place.
struct ValueScanner {
  /// What a number says beside its size.
  enum Sign { case negative, zero, positive }

  private(set) var cursor: Text

  init(_ text: Text) {
    cursor = text
  }

  var isAtEnd: Bool { cursor.pointee == 0 }
  var byte: UInt8 { cursor.pointee }

  /// Steps over a byte if it stands here.
  mutating func take(_ byte: UInt8) -> Bool {
    guard cursor.pointee == byte else { return false }
    cursor += 1
    return true
  }

  /// Steps over a text if it stands here.
  mutating func take(_ text: StaticString) -> Bool {
    guard cursor.begins(with: text) else { return false }
    cursor += text.utf8CodeUnitCount
    return true
  }

  /// Steps over a byte, whatever it is, unless the value ends here.
  mutating func next() -> UInt8? {
    guard !isAtEnd else { return nil }
    defer { cursor += 1 }
    return cursor.pointee
  }

  mutating func skipSpace() {
    while isSpace(cursor.pointee) { cursor += 1 }
  }

  /// White space with at most one comma in it.
  mutating func skipSeparator() {
    skipSpace()
    if take(UInt8(ascii: ",")) { skipSpace() }
  }

  /// At least one digit, and at most so many.
  mutating func digits(_ range: ClosedRange<Int>) -> Bool {
    var count = 0
    while isDigit(cursor.pointee) {
      cursor += 1
      count += 1
    }
    return range.contains(count)
  }

  /// A number of SVG: sign, digits, fraction, exponent.
  mutating func number() -> Sign? {
    let isNegative = take(UInt8(ascii: "-"))
    if !isNegative { _ = take(UInt8(ascii: "+")) }
    var (digits, isZero) = (0, true)
    func note(_ byte: UInt8) {
      digits += 1
      if byte != UInt8(ascii: "0") { isZero = false }
    }
    while isDigit(byte) {
      note(byte)
      cursor += 1
    }
    if byte == UInt8(ascii: "."), isDigit(cursor[1]) {
      cursor += 1
      while isDigit(byte) {
        note(byte)
        cursor += 1
      }
    }
    guard digits > 0 else { return nil }
    if byte == UInt8(ascii: "e"), isDigit(cursor[1]) || (cursor[1] != 0 && isDigit(cursor[2])) {
      cursor += 2
      while isDigit(byte) { cursor += 1 }
    }
    return isZero ? .zero : isNegative ? .negative : .positive
  }

  /// So many numbers with separators before each but the first.
  mutating func numbers(_ count: Int) -> Bool {
    for index in 0..<count {
      if index > 0 { skipSeparator() }
      if number() == nil { return false }
    }
    return true
  }

  /// Whether a number begins here.
  var isAtNumber: Bool {
    isDigit(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
      || byte == UInt8(ascii: "+")
  }
}

/// Whether a byte may stand in an id or a name of CSS.
func isNamePart(_ byte: UInt8) -> Bool {
  isDigit(byte) || byte >= 0x80 || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
    || (byte | 0x20) &- UInt8(ascii: "a") < 26
}

/// Whether a byte is an ASCII digit.
func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }
