import Evaluation
import Model
import Renderers

extension Evaluated {
  /// `internal/data/indicators.csv`, also of signed-off municipalities that lie in no folder now.
  ///
  /// - Parameters:
  ///   - nation: The nation's figures as printed.
  ///   - own: The municipalities' figures as printed, in the order of the parts.
  ///   - waves: In the order configured.
  ///   - isPreview: Whether it is of some municipalities alone.
  /// - Returns: The file's bytes.
  func indicatorsFile(
    nation: Results, own: [Figures], waves: [Wave], isPreview: Bool
  ) -> [UInt8] {
    var all = nation
    var budgets: [MunicipalityCode: [BudgetLine]] = [:]
    let gone = isPreview ? [:] : figuresOfGone(nation: nation)
    let present = zip(municipalities.map(\.code), own).map { ($0, $1) }
    for (code, figures) in present + gone.sorted(by: { $0.key < $1.key }) {
      all.merge(figures.results)
      budgets[code] = figures.budget
    }
    return IndicatorsFile.internal(
      results: all, municipalities: municipalities, waves: waves, budgets: budgets)
  }
}
