public import Model

/// Every figure of the public edition; the public renderer takes nothing else.
public struct PublishedResults: Sendable {
  public let definitions: [IndicatorDefinition]
  private var outcomes: [ResultKey: PublishedOutcome] = [:]

  init(definitions: [IndicatorDefinition]) {
    self.definitions = definitions
  }

  public internal(set) subscript(key: ResultKey) -> PublishedOutcome {
    get { outcomes[key] ?? .notMeasured }
    set { outcomes[key] = newValue }
  }

  public func level(_ indicator: String, _ scope: Scope, wave: String?) -> PublishedOutcome {
    self[
      ResultKey(
        indicator: indicator, scope: scope, period: wave.map(Period.wave) ?? .none,
        measure: .level)]
  }

  public func pairedChange(
    _ indicator: String, _ scope: Scope, from earlier: String, to later: String
  ) -> PublishedOutcome {
    self[
      ResultKey(
        indicator: indicator, scope: scope,
        period: .comparison(earlier: earlier, later: later), measure: .pairedChange)]
  }

  public var keys: some Collection<ResultKey> { outcomes.keys }
}
