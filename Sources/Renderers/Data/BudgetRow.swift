import Evaluation
import Model

/// A budget line in a wave's calendar year; years without a wave are not keyed.
struct BudgetRow {
  let municipality: MunicipalityCode
  let name: String
  let wave: String
  private let line: BudgetLine

  /// (Actual − budget) / budget; nil where nothing was budgeted.
  var deviation: Double? { BudgetSum([line]).deviationShare }

  /// In kroner, exact to the øre.
  var numerator: String { Self.kroner(BudgetSum([line]).deviation) }
  var denominator: String { Self.kroner(line.budgetOere) }

  /// Lines by name, municipality and wave.
  static func rows(of budgets: [MunicipalityCode: [BudgetLine]], waves: [Wave]) -> [BudgetRow] {
    let places = Dictionary(
      waves.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    let rows = budgets.flatMap { municipality, lines in
      lines.flatMap { line in
        waves.filter { $0.calendarYear == line.year }.map {
          BudgetRow(municipality: municipality, name: line.programme, wave: $0.id, line: line)
        }
      }
    }
    return rows.sorted { left, right in
      if !left.name.utf8.elementsEqual(right.name.utf8) {
        return left.name.utf8.lexicographicallyPrecedes(right.name.utf8)
      }
      return (left.municipality, places[left.wave, default: 0])
        < (right.municipality, places[right.wave, default: 0])
    }
  }

  /// Kroner, exact to the øre.
  static func kroner(_ oere: Int64) -> String {
    let kroner = String(oere.magnitude / 100)
    let rest = Int(oere.magnitude % 100)
    let sign = oere < 0 ? "-" : ""
    if rest == 0 { return sign + kroner }
    if rest.isMultiple(of: 10) { return sign + kroner + "." + String(rest / 10) }
    return sign + kroner + "." + (rest < 10 ? "0" : "") + String(rest)
  }
}
