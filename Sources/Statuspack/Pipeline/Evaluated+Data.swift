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
  /// - Returns: What both files are put together from.
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

  /// `internal/data/answers.csv`; nil where no questionnaire tells its items one by one.
  func answersFile(
    nation: Results, own: [MunicipalityFigures], waves: [Wave]
  ) -> [UInt8]? {
    let names = Dictionary(
      municipalities.map { ($0.code, $0.name) }, uniquingKeysWith: { first, _ in first })
    var file = AnswersFile()
    file.append(nation, waves: waves, names: names)
    // What no place of the nation tells no municipality does.
    if file.bytes == nil { return nil }
    for municipality in own {
      file.append(municipality.figures.results, waves: waves, names: names)
    }
    return file.bytes
  }
}
