import Model

/// Two ends of an interval; the words differ for levels and changes.
extension ReaderFormat {
  /// A level's interval: `3,15–3,77`.
  ///
  /// Where an end is negative *til* stands between them: a dash beside a minus cannot be read.
  public func range(_ lower: FixedDecimal, _ upper: FixedDecimal) -> String {
    guard lower.scaled >= 0, upper.scaled >= 0 else { return span(lower, upper) }
    return number(lower) + Self.enDash + number(upper)
  }

  /// A change's interval: `−0,22 til 0,34`.
  public func span(_ lower: FixedDecimal, _ upper: FixedDecimal) -> String {
    let word = language == .danish ? "til" : "to"
    return number(lower) + Self.noBreakSpace + word + Self.noBreakSpace + number(upper)
  }

  public func range(_ lower: Double, _ upper: Double, decimals: Int) -> String {
    range(FixedDecimal(lower, decimals: decimals), FixedDecimal(upper, decimals: decimals))
  }

  public func span(_ lower: Double, _ upper: Double, decimals: Int) -> String {
    span(FixedDecimal(lower, decimals: decimals), FixedDecimal(upper, decimals: decimals))
  }
}
