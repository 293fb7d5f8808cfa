public import Model

/// Every figure of a run for the internal edition.
public struct Results: Sendable {
  /// The indicators in register order.
  public let definitions: [IndicatorDefinition]
  private var outcomes: [ResultKey: Outcome] = [:]

  public init(definitions: [IndicatorDefinition]) {
    self.definitions = definitions
  }

  /// The figure; `notMeasured` where none was planned.
  public subscript(key: ResultKey) -> Outcome {
    get { outcomes[key] ?? .notMeasured }
    set { outcomes[key] = newValue }
  }

  public func level(_ indicator: String, _ scope: Scope, wave: String?) -> Outcome {
    self[
      ResultKey(
        indicator: indicator, scope: scope, period: wave.map(Period.wave) ?? .none,
        measure: .level)]
  }

  public func pairedChange(
    _ indicator: String, _ scope: Scope, from earlier: String, to later: String
  ) -> Outcome {
    self[
      ResultKey(
        indicator: indicator, scope: scope,
        period: .comparison(earlier: earlier, later: later), measure: .pairedChange)]
  }

  /// The keys that hold a figure, unordered.
  public var keys: some Collection<ResultKey> { outcomes.keys }

  /// Those of one scope, for a report that needs no others.
  public mutating func merge(_ other: Results) {
    outcomes.merge(other.outcomes) { _, new in new }
  }
}
