/// The small languages of SVG: paths, points, transforms, paint.
extension ValueScanner {
  /// *Source*: SVG 2 (W3C, 2018), section 9.3.9, with spaces between the flags of an arc.
  mutating func path() -> Bool {
    skipSpace()
    guard byte | 0x20 == UInt8(ascii: "m") else { return false }
    while let command = next() {
      guard let count = Self.numbers(of: command | 0x20) else { return false }
      skipSpace()
      if count == 0 { continue }
      repeat {
        guard numbers(count) else { return false }
        skipSeparator()
      } while isAtNumber
    }
    return true
  }

  private static func numbers(of command: UInt8) -> Int? {
    switch command {
    case UInt8(ascii: "m"), UInt8(ascii: "l"), UInt8(ascii: "t"): 2
    case UInt8(ascii: "h"), UInt8(ascii: "v"): 1
    case UInt8(ascii: "c"): 6
    case UInt8(ascii: "s"), UInt8(ascii: "q"): 4
    case UInt8(ascii: "a"): 7
    case UInt8(ascii: "z"): 0
    default: nil
    }
  }

  mutating func points() -> Bool {
    skipSpace()
    repeat {
      guard numbers(2) else { return false }
      skipSeparator()
    } while !isAtEnd
    return true
  }

  mutating func transforms() -> Bool {
    skipSpace()
    repeat {
      let counts: [Int]
      if take("translate(") || take("scale(") {
        counts = [1, 2]
      } else if take("rotate(") {
        counts = [1, 3]
      } else if take("matrix(") {
        counts = [6]
      } else {
        return false
      }
      var count = 0
      skipSpace()
      while isAtNumber {
        guard number() != nil else { return false }
        count += 1
        skipSeparator()
      }
      guard take(UInt8(ascii: ")")), counts.contains(count) else { return false }
      skipSeparator()
    } while !isAtEnd
    return true
  }

  mutating func paint() -> Bool {
    if take("none") || take("currentColor") || take("transparent") || reference() { return true }
    if take("var(--") {
      while isNamePart(byte) { _ = next() }
      return take(UInt8(ascii: ")"))
    }
    guard take(UInt8(ascii: "#")) else { return false }
    var count = 0
    while hexadecimalDigit(byte) != nil {
      _ = next()
      count += 1
    }
    return count == 3 || count == 6
  }

  /// `url(#id)`.
  mutating func reference() -> Bool {
    guard take("url(#"), isNamePart(byte) else { return false }
    while isNamePart(byte) { _ = next() }
    return take(UInt8(ascii: ")"))
  }
}
