import Evaluation

/// What was set aside and what was spent, in one sentence.
struct MoneySentence {
  let lines: [BudgetLine]

  func text(_ wording: Wording) -> String {
    if lines.isEmpty { return "" }
    let sum = BudgetSum(lines)
    let format = wording.format
    let percent = sum.deviationShare.map { FixedDecimal($0, decimals: 1, places: 2) }
    return wording(
      ReportText.moneySentence,
      [
        "years": years(format),
        "budget": format.kroner(oere: sum.budget), "spending": format.kroner(oere: sum.spending),
        "deviation": format.kroner(oere: sum.deviation),
        "percent": percent.map { format.percent($0) } ?? wording[TableText.signNone],
      ])
  }

  /// A range where no year is left out, else each of them.
  private func years(_ format: ReaderFormat) -> String {
    let years = Set(lines.map(\.year)).sorted()
    guard let first = years.first, let last = years.last, years.count > 1,
      last - first == years.count - 1
    else { return format.list(years.map(String.init)) }
    return "\(first)–\(last)"
  }
}
