public import Model

/// Which figure: an indicator in a scope, at a time, as a level or a change.
public struct ResultKey: Sendable, Hashable {
  public let indicator: String
  public let scope: Scope
  public let period: Period
  public let measure: Measure

  public init(indicator: String, scope: Scope, period: Period, measure: Measure) {
    self.indicator = indicator
    self.scope = scope
    self.period = period
    self.measure = measure
  }
}
