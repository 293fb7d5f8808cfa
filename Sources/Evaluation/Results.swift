public import Model

/// Every figure of a run for the internal edition.
public struct Results: Sendable {
  /// The indicators in register order.
  public let definitions: [IndicatorDefinition]
  private(set) var list: FigureList
  /// By scope, then by the figure's place in the list; nil where it was not planned.
  private var outcomes: [Scope: [Outcome?]] = [:]

  public init(definitions: [IndicatorDefinition]) {
    self.init(definitions: definitions, list: FigureList([], definitions: definitions))
  }

  init(definitions: [IndicatorDefinition], list: FigureList) {
    self.definitions = definitions
    self.list = list
  }

  /// The figure; `notMeasured` where none was planned.
  public subscript(key: ResultKey) -> Outcome {
    get {
      guard let place = list[key.figure], let own = outcomes[key.scope] else { return .notMeasured }
      return own[place] ?? .notMeasured
    }
    set {
      let place = list[key.figure] ?? addition(of: key.figure)
      self[place, in: key.scope] = newValue
    }
  }

  /// The figure at a place of the list; nil where it was not planned.
  subscript(place: Int, in scope: Scope) -> Outcome? {
    get { outcomes[scope]?[place] }
    set {
      outcomes[scope, default: Array(repeating: nil, count: list.keys.count)][place] = newValue
    }
  }

  /// Sets all figures of a scope, in the order of the list.
  mutating func set(_ figures: [Outcome?], of scope: Scope) {
    precondition(figures.count == list.keys.count, "as many figures as planned")
    outcomes[scope] = figures
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

  /// The scopes that have figures, unordered.
  public var scopes: some Collection<Scope> { outcomes.keys }

  /// The figures that any scope may have.
  public var figures: [FigureKey] { list.keys }

  /// The place of a figure among ``outcomes(of:)``.
  public func place(of figure: FigureKey) -> Int? { list[figure] }

  /// All figures of a scope by their place; nil where one was not planned.
  public func outcomes(of scope: Scope) -> [Outcome?] { outcomes[scope] ?? [] }

  /// The keys that hold a figure, unordered.
  public var keys: [ResultKey] {
    outcomes.flatMap { scope, figures in
      figures.indices.filter { figures[$0] != nil }.map { ResultKey(list.keys[$0], in: scope) }
    }
  }

  /// Those of one scope, for a report that needs no others.
  public mutating func merge(_ other: Results) {
    if outcomes.isEmpty || other.list === list {
      list = other.list
      outcomes.merge(other.outcomes) { own, new in zip(own, new).map { $1 ?? $0 } }
    } else {
      for key in other.keys { self[key] = other[key] }
    }
  }

  /// Gives a figure that nobody planned a place behind all others.
  private mutating func addition(of figure: FigureKey) -> Int {
    list = FigureList(list.keys + [figure], definitions: definitions)
    for scope in Array(outcomes.keys) { outcomes[scope]?.append(nil) }
    return list.keys.count - 1
  }
}
