import Evaluation
import Model

/// The order of rows in `indicators.csv`: scope, register, wave, kind.
///
/// Each key gets one number, so that a quarter of a million rows sort without comparing text.
struct IndicatorOrder {
  private let scopes: [Scope: UInt64]
  private let indicators: [String: UInt64]
  private let periods: [Period: UInt64]

  init(keys: some Collection<ResultKey>, definitions: [IndicatorDefinition], waves: [Wave]) {
    scopes = Self.ranks(Set(keys.map(\.scope)).sorted(by: Self.precedes))
    indicators = Self.ranks(definitions.map(\.id))
    let levels = [Period.none] + waves.map { .wave($0.id) }
    let comparisons = waves.flatMap { earlier in
      waves.map { Period.comparison(earlier: earlier.id, later: $0.id) }
    }
    periods = Self.ranks(levels + comparisons)
  }

  /// The keys that data files list, in their order; *the others* are no place of their own.
  func sorted(_ keys: some Collection<ResultKey>) -> [ResultKey] {
    var ranked: [(rank: UInt64, key: ResultKey)] = []
    ranked.reserveCapacity(keys.count)
    for key in keys {
      if case .others = key.scope { continue }
      guard let scope = scopes[key.scope], let indicator = indicators[key.indicator],
        let period = periods[key.period]
      else { continue }
      ranked.append((scope << 40 | indicator << 24 | period << 4 | Self.rank(key.measure), key))
    }
    ranked.sort { $0.rank < $1.rank }
    return ranked.map(\.key)
  }

  private static func rank(_ measure: Measure) -> UInt64 {
    switch measure {
    case .level: 0
    case .pairedChange: 1
    case .change: 2
    }
  }

  private static func ranks<Element: Hashable>(_ elements: [Element]) -> [Element: UInt64] {
    Dictionary(
      elements.enumerated().map { ($1, UInt64($0)) }, uniquingKeysWith: { first, _ in first })
  }

  /// Nation, municipalities, districts; codes and names by their bytes.
  private static func precedes(_ left: Scope, _ right: Scope) -> Bool {
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
