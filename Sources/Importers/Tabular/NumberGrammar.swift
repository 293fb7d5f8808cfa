/// The whole grammar of numbers in Danish exports: groups of thousands, units, either sign.
enum NumberGrammar {
  static func read(_ cell: Cell, sign: DecimalSign) -> NumberReading {
    if let mark = Marks.status(of: cell) { return .failed(mark) }
    var text = foldingSpaces(cell.bytes)
    dropUnit(&text)
    let negative = dropMinus(&text)
    guard let first = text.first, isDigit(first), text.count <= 24 else {
      return .failed(.malformed)
    }
    let commas = text.count { $0 == DecimalSign.comma.rawValue }
    let points = text.count { $0 == DecimalSign.point.rawValue }
    let (decimal, evidence) = decimalSign(of: text, commas: commas, points: points, sign: sign)
    // What is no number by any sign says nothing of its column's sign.
    guard let magnitude = value(of: text, decimal: decimal) else {
      return .failed(.malformed)
    }
    if evidence == .comma && sign == .point || evidence == .point && sign == .comma {
      return .failed(.malformed, evidence)
    }
    return NumberReading(
      value: negative ? -magnitude : magnitude, status: .value, evidence: evidence)
  }

  /// Which byte is this number's decimal sign, if any, and what that tells of the column.
  private static func decimalSign(
    of text: [UInt8], commas: Int, points: Int, sign: DecimalSign
  ) -> (UInt8?, NumberReading.Evidence) {
    func told(_ sign: DecimalSign) -> NumberReading.Evidence {
      sign == .comma ? .comma : .point
    }
    if commas > 0, points > 0 {
      let last = text.last { $0 == 0x2C || $0 == 0x2E }
      let decimal: DecimalSign = last == DecimalSign.comma.rawValue ? .comma : .point
      return (decimal.rawValue, told(decimal))
    }
    guard commas + points > 0 else { return (nil, .none) }
    let only: DecimalSign = commas > 0 ? .comma : .point
    if commas + points > 1 { return (nil, told(only.other)) }
    let place = text.firstIndex(of: only.rawValue) ?? 0
    let before = place
    let after = text.count - place - 1
    if after == 3, (1...3).contains(before), text[0] != 0x30 {
      return (only == sign ? only.rawValue : nil, .ambiguous)
    }
    return (only.rawValue, told(only))
  }

  /// The magnitude in ten-thousandths; nil where groups or decimals are not as they must be.
  private static func value(of text: [UInt8], decimal: UInt8?) -> Int64? {
    let place = decimal.flatMap { sign in text.lastIndex(of: sign) } ?? text.count
    let whole = text[..<place]
    let decimals = place < text.count ? text[(place + 1)...] : []
    guard decimals.count <= 4, place == text.count || !decimals.isEmpty,
      decimals.allSatisfy(isDigit), whole.contains(where: isDigit)
    else { return nil }
    let groups = whole.split(omittingEmptySubsequences: false) { !isDigit($0) }
    if groups.count > 1 {
      let separators = Set(whole.filter { !isDigit($0) })
      guard separators.count == 1, separators.isSubset(of: [0x20, 0x2C, 0x2E]),
        (1...3).contains(groups[0].count),
        groups.dropFirst().allSatisfy({ $0.count == 3 })
      else { return nil }
    }
    var value: Int64 = 0
    for digit in whole where isDigit(digit) {
      let (tens, overflow) = value.multipliedReportingOverflow(by: 10)
      guard !overflow, tens < 100_000_000_000_000 else { return nil }
      value = tens + Int64(digit - 48)
    }
    var fraction: Int64 = 0
    for index in 0..<4 {
      let digit = index < decimals.count ? decimals[decimals.startIndex + index] - 48 : 0
      fraction = fraction * 10 + Int64(digit)
    }
    return value * NumberReading.scale + fraction
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }

  /// Drops `pct.`, `%`, `kr.`, `kr` or `DKK` after the number, and blanks before it.
  private static func dropUnit(_ text: inout [UInt8]) {
    for unit in ["pct.", "pct", "%", "kr.", "kr", "dkk"] {
      let lowered = text.suffix(unit.utf8.count).map(Cell.lower)
      if lowered.elementsEqual(unit.utf8), text.count > unit.utf8.count {
        text.removeLast(unit.utf8.count)
        break
      }
    }
    while text.last == 0x20 { text.removeLast() }
  }

  /// Takes away a hyphen or a true minus (U+2212; 0x96 stands for a dash in Windows-1252).
  private static func dropMinus(_ text: inout [UInt8]) -> Bool {
    for minus in [[0x2D], [0xE2, 0x88, 0x92], [0x96]] as [[UInt8]] where text.starts(with: minus) {
      text.removeFirst(minus.count)
      return true
    }
    return false
  }

  /// Makes space, no-break space and narrow no-break space, in either encoding, one blank each,
  /// and takes away those at either end.
  private static func foldingSpaces(_ cell: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var folded: [UInt8] = []
    var place = 0
    while place < cell.count {
      let space = Marks.spaceLength(cell, at: place)
      if space == 0 || !folded.isEmpty { folded.append(space > 0 ? 0x20 : cell[place]) }
      place += max(space, 1)
    }
    while folded.last == 0x20 { folded.removeLast() }
    return folded
  }
}
