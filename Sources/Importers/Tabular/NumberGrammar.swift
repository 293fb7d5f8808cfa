/// The whole grammar of numbers in Danish exports: groups of thousands, units, either sign.
enum NumberGrammar {
  static func read(_ cell: Cell, sign: DecimalSign) -> NumberReading {
    let parts: Parts
    switch split(cell, sign: sign) {
    case .none(let status, let evidence): return .failed(status, evidence)
    case .number(let found): parts = found
    }
    guard let magnitude = value(of: parts) else { return .failed(.malformed) }
    return NumberReading(
      value: parts.isNegative ? -magnitude : magnitude, status: .value, evidence: parts.evidence)
  }

  /// A number taken apart.
  struct Parts {
    let isNegative: Bool
    /// Whether `%` or `pct.` stood after it.
    let isPercent: Bool
    /// Digits before the decimal sign, without what groups them.
    let whole: [UInt8]
    /// Digits after the decimal sign.
    let decimals: ArraySlice<UInt8>
    let evidence: NumberReading.Evidence
  }

  enum Split {
    case number(Parts)
    case none(ValueStatus, NumberReading.Evidence)
  }

  /// Takes a number apart; how many decimals it may have is for others to say.
  static func split(_ cell: Cell, sign: DecimalSign) -> Split {
    if let mark = Marks.status(of: cell) { return .none(mark, .none) }
    var text = Array(cell.bytes)
    let unit = dropUnit(&text)
    let negative = dropMinus(&text)
    foldSpaces(&text)
    guard let first = text.first, isDigit(first), text.count <= 24 else {
      return .none(.malformed, .none)
    }
    let commas = text.count { $0 == DecimalSign.comma.rawValue }
    let points = text.count { $0 == DecimalSign.point.rawValue }
    let (decimal, evidence) = decimalSign(of: text, commas: commas, points: points, sign: sign)
    if evidence == .comma && sign == .point || evidence == .point && sign == .comma {
      return .none(.malformed, evidence)
    }
    guard let (whole, decimals) = digits(of: text, decimal: decimal) else {
      return .none(.malformed, .none)
    }
    return .number(
      Parts(
        isNegative: negative, isPercent: unit == "%" || unit?.first == "p", whole: whole,
        decimals: decimals, evidence: evidence))
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

  /// The magnitude in ten-thousandths; nil where it has more decimals, or is too large.
  private static func value(of parts: Parts) -> Int64? {
    let decimals = parts.decimals
    guard decimals.count <= 4 else { return nil }
    var value: Int64 = 0
    for digit in parts.whole {
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

  /// The digits on either side; nil where groups or decimals are not as they must be.
  private static func digits(
    of text: [UInt8], decimal: UInt8?
  ) -> (whole: [UInt8], decimals: ArraySlice<UInt8>)? {
    let place = decimal.flatMap { sign in text.lastIndex(of: sign) } ?? text.count
    let whole = text[..<place]
    let decimals = place < text.count ? text[(place + 1)...] : []
    guard place == text.count || !decimals.isEmpty, decimals.allSatisfy(isDigit),
      whole.contains(where: isDigit)
    else { return nil }
    let groups = whole.split(omittingEmptySubsequences: false) { !isDigit($0) }
    if groups.count > 1 {
      let separators = Set(whole.filter { !isDigit($0) })
      guard separators.count == 1, (1...3).contains(groups[0].count),
        groups.dropFirst().allSatisfy({ $0.count == 3 })
      else { return nil }
    }
    return (whole.filter(isDigit), decimals)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }

  /// Drops `pct.`, `%`, `kr.`, `kr` or `DKK` after the number, and blanks before it.
  private static func dropUnit(_ text: inout [UInt8]) -> String? {
    let found = ["pct.", "pct", "%", "kr.", "kr", "dkk"].first { unit in
      let lowered = text.suffix(unit.utf8.count).map(Cell.lower)
      return lowered.elementsEqual(unit.utf8) && text.count > unit.utf8.count
    }
    if let found { text.removeLast(found.utf8.count) }
    while let last = text.last, last == 0x20 || last == 0xA0 || last == 0xC2 {
      text.removeLast()
    }
    return found
  }

  /// Takes away a hyphen or a true minus (U+2212; 0x96 stands for a dash in Windows-1252).
  private static func dropMinus(_ text: inout [UInt8]) -> Bool {
    for minus in [[0x2D], [0xE2, 0x88, 0x92], [0x96]] as [[UInt8]] where text.starts(with: minus) {
      text.removeFirst(minus.count)
      return true
    }
    return false
  }

  /// Makes space, no-break space and narrow no-break space, in either encoding, one blank.
  private static func foldSpaces(_ text: inout [UInt8]) {
    var folded: [UInt8] = []
    var place = 0
    while place < text.count {
      let rest = text[place...]
      if rest.starts(with: [0xC2, 0xA0]) {
        folded.append(0x20)
        place += 2
      } else if rest.starts(with: [0xE2, 0x80, 0xAF]) {
        folded.append(0x20)
        place += 3
      } else {
        folded.append(text[place] == 0xA0 ? 0x20 : text[place])
        place += 1
      }
    }
    text = folded
  }
}
