/// The figures that every scope of a run has, each with its place: made once, shared by all.
final class FigureList: Sendable {
  let keys: [FigureKey]
  private let places: [FigureKey: Int]
  /// The places of the comparisons, those of one pair of waves together and in register order, so
  /// that equal p-values are adjusted the same way every time.
  let comparisons: [[Int]]

  init(_ keys: [FigureKey], definitions: [IndicatorDefinition]) {
    self.keys = keys
    places = Dictionary(
      keys.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    let order = Dictionary(
      definitions.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    func rank(_ place: Int) -> (Int, String) {
      (order[keys[place].indicator] ?? 0, keys[place].measure.rawValue)
    }
    let changes = keys.indices.filter { keys[$0].measure != .level }
    comparisons = Dictionary(grouping: changes) { keys[$0].period }.values
      .map { $0.sorted { rank($0) < rank($1) } }
  }

  subscript(key: FigureKey) -> Int? { places[key] }
}
