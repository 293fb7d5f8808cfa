import Evaluation
import Model
import Renderers

extension IndicatorsFile {
  /// `internal/data/indicators.csv`: every figure of a project.
  ///
  /// - Parameters:
  ///   - tallies: What the figures were made from.
  ///   - nation: The nation's figures.
  ///   - results: Those of each municipality, in any order.
  ///   - waves: The waves of the project.
  /// - Returns: The bytes of the file.
  static func whole(
    _ tallies: ProjectTallies, nation: Results, results: [Results], waves: [Wave]
  ) -> [UInt8] {
    var all = nation
    for own in results { all.merge(own) }
    let budgets = tallies.parts.compactMap { part in
      part.tally.map { (part.municipality.code, $0.budget) }
    }
    return `internal`(
      results: all, municipalities: tallies.parts.map(\.municipality), waves: waves,
      budgets: Dictionary(budgets, uniquingKeysWith: { first, _ in first }))
  }
}
