/// The whole grammar of numbers in Danish exports: groups of thousands, units, either sign.
///
/// Nothing is allocated for a cell.
enum NumberGrammar {
  static func read(_ cell: Cell, sign: DecimalSign) -> NumberReading {
    let parts: Parts
    switch split(cell, sign: sign) {
    case .none(let status, let evidence): return .failed(status, evidence)
    case .number(let found): parts = found
    }
    guard let magnitude = value(of: parts) else { return .failed(.malformed, parts.evidence) }
    return NumberReading(
      value: parts.isNegative ? -magnitude : magnitude, status: .value, evidence: parts.evidence)
  }

  /// A number taken apart.
  struct Parts {
    let isNegative: Bool
    /// Whether `%` or `pct.` stood after it.
    let isPercent: Bool
    /// The digits before and after the decimal sign, without what groups them.
    let significand: Int64
    /// How many of the digits stand after the decimal sign.
    let decimals: Int
    let evidence: NumberReading.Evidence
  }

  enum Split {
    case number(Parts)
    case none(ValueStatus, NumberReading.Evidence)
  }

  /// Takes a number of at most 18 digits apart; how many decimals it may have is for others to say.
  static func split(_ cell: Cell, sign: DecimalSign) -> Split {
    if let mark = Marks.status(of: cell) { return .none(mark, .none) }
    var text = NumberText(cell)
    let unit = text.dropUnit()
    let isNegative = text.dropMinus()
    guard let shape = text.shape else { return .none(.malformed, .none) }
    let (decimal, evidence) = decimalSign(of: shape, sign: sign)
    // What is no number by any sign says nothing of its column's sign.
    guard let (significand, decimals) = text.digits(shape, decimal: decimal) else {
      return .none(.malformed, .none)
    }
    if evidence == .comma && sign == .point || evidence == .point && sign == .comma {
      return .none(.malformed, evidence)
    }
    return .number(
      Parts(
        isNegative: isNegative, isPercent: unit == .percent, significand: significand,
        decimals: decimals, evidence: evidence))
  }

  /// Which sign parts this number's decimals, if any, and what that tells of the column.
  private static func decimalSign(
    of shape: NumberText.Shape, sign: DecimalSign
  ) -> (DecimalSign?, NumberReading.Evidence) {
    func told(_ sign: DecimalSign) -> NumberReading.Evidence {
      sign == .comma ? .comma : .point
    }
    guard let last = shape.last else { return (nil, .none) }
    if shape.commas > 0, shape.points > 0 { return (last, told(last)) }
    if shape.commas + shape.points > 1 { return (nil, told(last.other)) }
    let before = shape.lastPlace
    let after = shape.count - shape.lastPlace - 1
    if after == 3, (1...3).contains(before), !shape.beginsWithZero {
      return (last == sign ? last : nil, .ambiguous)
    }
    return (last, told(last))
  }

  /// The magnitude in ten-thousandths; nil where it has more decimals, or is too large.
  private static func value(of parts: Parts) -> Int64? {
    guard parts.decimals <= 4 else { return nil }
    var (whole, scale) = (parts.significand, NumberReading.scale)
    for _ in 0..<parts.decimals { (whole, scale) = (whole / 10, scale / 10) }
    return whole < 100_000_000_000_000 ? parts.significand * scale : nil
  }
}
