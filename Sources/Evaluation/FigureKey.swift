public import Model

/// Which figure of a scope: an indicator at a time, as a level or a change.
public struct FigureKey: Sendable, Hashable {
  public let indicator: String
  public let period: Period
  public let measure: Measure

  public init(indicator: String, period: Period, measure: Measure) {
    self.indicator = indicator
    self.period = period
    self.measure = measure
  }
}

extension ResultKey {
  public init(_ figure: FigureKey, in scope: Scope) {
    self.init(
      indicator: figure.indicator, scope: scope, period: figure.period, measure: figure.measure)
  }

  public var figure: FigureKey { FigureKey(indicator: indicator, period: period, measure: measure) }
}
