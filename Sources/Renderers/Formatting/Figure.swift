public import Evaluation

/// An estimate of either edition in its printed unit and with its printed decimals.
///
/// Shares are in per cent here: whole below a hundred behind them, else as the definition says.
public struct Figure: Sendable, Hashable {
  public let value: FixedDecimal
  public let lower: FixedDecimal?
  public let upper: FixedDecimal?
  public let unit: IndicatorUnit
  public let measure: Measure
  /// A change of rates is how many times as many: 1 is no change.
  public let isRatio: Bool
  public let children: Int
  /// Those counted and those who could be, for the share of a whole.
  public let part: Int?
  public let whole: Int?

  public init(
    _ estimate: Estimate, of definition: IndicatorDefinition, as measure: Measure = .level
  ) {
    isRatio = definition.isRatio(measure)
    let behind = estimate.denominator ?? Double(estimate.children)
    let isShare = definition.unit == .share && !isRatio
    let coarse = isShare && definition.kind == .proportion && behind < 100
    let decimals = isRatio ? 2 : coarse ? 0 : definition.decimals
    let places = isShare ? 2 : 0
    value = FixedDecimal(estimate.value, decimals: decimals, places: places)
    lower = estimate.lower.map { FixedDecimal($0, decimals: decimals, places: places) }
    upper = estimate.upper.map { FixedDecimal($0, decimals: decimals, places: places) }
    unit = definition.unit
    self.measure = measure
    children = estimate.children
    let counted = definition.kind == .proportion && measure == .level
    part = counted ? estimate.numerator.map { Int($0) } : nil
    whole = counted ? estimate.denominator.map { Int($0) } : nil
  }

  /// A decided figure; its decimals are those it was decided with.
  public init(
    _ estimate: PublishedEstimate, of definition: IndicatorDefinition,
    as measure: Measure = .level
  ) {
    isRatio = definition.isRatio(measure)
    let places = definition.unit == .share && !isRatio ? 2 : 0
    value = FixedDecimal(estimate.value, places: places)
    lower = estimate.lower.map { FixedDecimal($0, places: places) }
    upper = estimate.upper.map { FixedDecimal($0, places: places) }
    unit = definition.unit
    self.measure = measure
    children = estimate.children
    let counted = definition.kind == .proportion && measure == .level
    part = counted ? estimate.numerator.flatMap(Self.whole) : nil
    whole = counted ? estimate.denominator.flatMap(Self.whole) : nil
  }

  /// A level that others published: nothing is known of its interval.
  init(published value: FixedDecimal, unit: IndicatorUnit, children: Int) {
    self.value = value
    lower = nil
    upper = nil
    self.unit = unit
    measure = .level
    isRatio = false
    self.children = children
    part = nil
    whole = nil
  }

  private static func whole(_ number: PrintedNumber) -> Int? {
    number.decimals == 0 ? number.scaled : Int(number.value)
  }
}
