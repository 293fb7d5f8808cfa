import Evaluation
import Model

/// The order of rows in `indicators.csv`: scope, register, wave, kind.
struct IndicatorOrder {
  /// The figures that data files list, in the order they have in every scope.
  let figures: [FigureKey]

  init(
    of figures: some Collection<FigureKey>, definitions: [IndicatorDefinition], waves: [Wave]
  ) {
    let indicators = Self.ranks(definitions.map(\.id))
    let levels = [Period.none] + waves.map { .wave($0.id) }
    let comparisons = waves.flatMap { earlier in
      waves.map { Period.comparison(earlier: earlier.id, later: $0.id) }
    }
    let periods = Self.ranks(levels + comparisons)
    let ranked = figures.compactMap { figure -> (rank: Int, figure: FigureKey)? in
      guard let indicator = indicators[figure.indicator], let period = periods[figure.period]
      else { return nil }
      return (indicator << 24 | period << 4 | Self.rank(figure.measure), figure)
    }
    self.figures = ranked.sorted { $0.rank < $1.rank }.map(\.figure)
  }

  /// The keys of decided figures, in the order of rows.
  static func keys(of published: PublishedResults, waves: [Wave]) -> [ResultKey] {
    let keys = Set(published.keys)
    let order = IndicatorOrder(
      of: Set(keys.map(\.figure)), definitions: published.definitions, waves: waves)
    return sorted(Set(keys.map(\.scope))).flatMap { scope in
      order.figures.map { ResultKey($0, in: scope) }.filter(keys.contains)
    }
  }

  /// The scopes that data files list, in their order; *the others* are no place of their own.
  static func sorted(_ scopes: some Collection<Scope>) -> [Scope] {
    scopes.filter {
      if case .others = $0 { false } else { true }
    }.sorted(by: precedes)
  }

  private static func rank(_ measure: Measure) -> Int {
    switch measure {
    case .level: 0
    case .pairedChange: 1
    case .change: 2
    }
  }

  private static func ranks<Element: Hashable>(_ elements: [Element]) -> [Element: Int] {
    Dictionary(elements.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Nation, municipalities, districts; codes and names by their bytes.
  static func precedes(_ left: Scope, _ right: Scope) -> Bool {
    switch (left, right) {
    case (.municipality(let left), .municipality(let right)): return left < right
    case (.district(let leftCode, let leftName), .district(let rightCode, let rightName)):
      if leftName.utf8.elementsEqual(rightName.utf8) { return leftCode < rightCode }
      return leftName.utf8.lexicographicallyPrecedes(rightName.utf8)
    default: return place(left) < place(right)
    }
  }

  private static func place(_ scope: Scope) -> Int {
    switch scope {
    case .nation: 0
    case .municipality: 1
    case .district: 2
    case .others: 3
    }
  }
}
