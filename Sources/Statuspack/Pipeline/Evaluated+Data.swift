import Evaluation
import Model
import Renderers

extension Evaluated {
  /// The rows of the internal data files, also of signed-off municipalities that lie in no folder
  /// now, and the lines of their budgets.
  ///
  /// - Parameters:
  ///   - nation: The nation's figures as printed.
  ///   - own: The municipalities' figures as printed, in the order of the parts.
  ///   - waves: In the order configured.
  ///   - isPreview: Whether it is of some municipalities alone.
  /// - Returns: What the files are put together from.
  func dataRows(
    nation: Results, own: [MunicipalityFigures], waves: [Wave], isPreview: Bool
  ) -> DataRows {
    var rows = IndicatorRows.all(of: nation, municipalities: municipalities, waves: waves)
    var budgets: [MunicipalityCode: [BudgetLine]] = [:]
    for (code, figures) in zip(municipalities.map(\.code), own) {
      rows += figures.rows
      budgets[code] = figures.figures.budget
    }
    let gone = isPreview ? [:] : figuresOfGone(nation: nation)
    for (code, figures) in gone.sorted(by: { $0.key < $1.key }) {
      rows += IndicatorRows.all(
        of: figures.results, municipalities: municipalities, waves: waves)
      budgets[code] = figures.budget
    }
    return DataRows(
      rows: rows, municipalities: municipalities, waves: waves, budgets: budgets)
  }
}
