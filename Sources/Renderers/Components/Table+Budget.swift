import Economics
import Evaluation
import Model

extension Table {
  /// Budget against spending by year and programme, with their total.
  static func budget(_ lines: [BudgetLine], _ wording: Wording) -> Table {
    let sorted = Dictionary(grouping: lines, by: \.year).sorted { $0.key < $1.key }
      .flatMap { $0.value.inDanishOrder(of: \.programme) }
    let sum = BudgetSum(lines)
    return Table(
      title: wording[ReportText.budgetTable], units: wording[ReportText.budgetUnits],
      columns: [
        .text(wording[ReportText.year]), .number(wording[ReportText.budget]),
        .number(wording[ReportText.spending]), .number(wording[ReportText.deviation]),
        .number(wording[ReportText.deviationPercent]),
      ],
      rows: sorted.map { line in
        let name = line.programme.isEmpty ? "" : ", " + line.programme
        return Row(.text(String(line.year) + name), BudgetSum([line]).cells(wording))
      },
      totals: lines.count > 1 ? [Row(.text(wording[TableText.total]), sum.cells(wording))] : [])
  }
}

/// Sums of budget lines as pages print them, exact in øre.
struct BudgetSum {
  private var total = BudgetTotal()

  init(_ lines: [BudgetLine]) {
    for line in lines {
      total.add(budgetOere: line.budgetOere, actualOere: line.actualOere)
    }
  }

  var budget: Int64 { total.budgetOere }
  var spending: Int64 { total.actualOere }
  var deviation: Int64 { total.deviationOere }

  /// As a share of the budget; nil where nothing was budgeted.
  var deviationShare: Double? { total.deviation }

  fileprivate func cells(_ wording: Wording) -> [TableCell] {
    let format = wording.format
    let share: TableCell =
      deviationShare.map {
        .number(format.signed(FixedDecimal($0, decimals: 1, places: 2)))
      } ?? .sign(.none)
    return [
      .number(format.number(Self.kroner(budget))), .number(format.number(Self.kroner(spending))),
      .number(format.signed(.whole(Self.kroner(deviation)))), share,
    ]
  }

  /// Whole kroner, half away from zero.
  static func kroner(_ oere: Int64) -> Int {
    Int((oere + (oere < 0 ? -50 : 50)) / 100)
  }
}
