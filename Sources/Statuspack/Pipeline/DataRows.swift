import Evaluation
import Model
import Renderers

/// Everything that the internal data files tell, a part a scope.
struct DataRows {
  let rows: [IndicatorRows]
  let municipalities: [Municipality]
  let waves: [Wave]
  let budgets: [MunicipalityCode: [BudgetLine]]

  /// `internal/data/indicators.csv`.
  var indicatorsFile: [UInt8] {
    IndicatorsFile.internal(
      rows: rows, municipalities: municipalities, waves: waves, budgets: budgets)
  }

  /// Writes the files that there is something to tell in.
  func write(to release: ReleaseWriter) throws {
    try release.write(indicatorsFile, to: "internal/data/indicators.csv", report: "data")
    try release.write(
      EvidenceFile.internal(rows: rows), to: "internal/data/evidence.csv", report: "data")
    if let answers = AnswersFile.internal(rows: rows) {
      try release.write(answers, to: "internal/data/answers.csv", report: "data")
    }
  }
}
