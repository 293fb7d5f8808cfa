import Evaluation
import Model
import Publishing

/// A budget's line of a wave's calendar year as it is signed off.
extension LedgerRow {
  private static let budgetLine = "budget_line"

  init(_ line: BudgetLine, of municipality: MunicipalityCode, wave: String) {
    self.init(
      key: LedgerKey(
        indicator: BudgetLine.indicator, scopeType: Self.budgetLine, scopeCode: line.programme,
        municipalityCode: municipality.description, wave: wave, kind: Measure.level.rawValue),
      status: "estimate",
      printed: [String(line.year), String(line.budgetOere), String(line.actualOere)], n: nil)
  }

  /// Whether the row is a budget's line.
  var isBudgetLine: Bool { key.scopeType == Self.budgetLine }

  /// The line with its municipality; nil where the row is no line that can be read.
  var budget: (municipality: MunicipalityCode, line: BudgetLine)? {
    guard isBudgetLine, let code = MunicipalityCode(key.municipalityCode), printed.count == 3,
      let year = Int(printed[0]), let budget = Int64(printed[1]), let actual = Int64(printed[2])
    else { return nil }
    return (
      code,
      BudgetLine(
        year: year, programme: key.scopeCode, budgetOere: budget, actualOere: actual)
    )
  }
}
