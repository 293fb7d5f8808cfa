extension PublishedEstimate {
  /// Rounds an estimate to what is printed; made only for cells that may be published.
  init(_ estimate: Estimate, _ definition: IndicatorDefinition, _ measure: Measure) {
    let decimals = Self.decimals(of: estimate, definition)
    func printed(_ value: Double?) -> PrintedNumber? {
      value.map { PrintedNumber($0, decimals: decimals) }
    }
    let whole = definition.kind == .proportion || definition.kind == .rate
    func count(_ value: Double?) -> PrintedNumber? {
      whole ? value.map { PrintedNumber($0, decimals: 0) } : nil
    }
    self.init(
      value: PrintedNumber(estimate.value, decimals: decimals), lower: printed(estimate.lower),
      upper: printed(estimate.upper), children: estimate.children,
      numerator: count(estimate.numerator), denominator: count(estimate.denominator),
      method: estimate.method, pValue: Self.probability(estimate.pValue), pHolm: nil,
      pBenjaminiHochberg: nil, exactLower: printed(estimate.exactLower),
      exactUpper: printed(estimate.exactUpper), verdict: .none)
  }

  /// Decimals of p-values.
  private static let probabilityDecimals = 3

  static func probability(_ p: Double?) -> PrintedNumber? {
    p.map { PrintedNumber($0, decimals: probabilityDecimals) }
  }

  /// Shares of fewer than 100 children are printed as whole per cent.
  private static func decimals(of estimate: Estimate, _ definition: IndicatorDefinition) -> Int {
    guard definition.unit == .share else { return definition.decimals }
    let few = definition.kind == .proportion && estimate.children < 100
    return 2 + (few ? 0 : definition.decimals)
  }

  /// The same estimate with what was adjusted over the published comparisons.
  func adjusted(holm: Double?, benjaminiHochberg: Double?, verdict: Verdict) -> PublishedEstimate {
    var adjusted = PublishedEstimate(
      value: value, lower: lower, upper: upper, children: children, numerator: numerator,
      denominator: denominator, method: method, pValue: pValue,
      pHolm: Self.probability(holm), pBenjaminiHochberg: Self.probability(benjaminiHochberg),
      exactLower: exactLower, exactUpper: exactUpper, verdict: verdict)
    adjusted.evidence = evidence
    return adjusted
  }
}
