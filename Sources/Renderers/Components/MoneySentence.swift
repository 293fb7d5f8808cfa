import Evaluation

/// What was set aside and what was spent, in one sentence.
struct MoneySentence {
  let lines: [BudgetLine]

  func text(_ wording: Wording) -> String {
    let years = lines.map(\.year)
    guard let first = years.min(), let last = years.max() else { return "" }
    let sum = BudgetSum(lines)
    let format = wording.format
    let percent = sum.deviationShare.map { FixedDecimal($0, decimals: 1, places: 2) }
    return wording(
      ReportText.moneySentence,
      [
        "years": first == last ? String(first) : "\(first)–\(last)",
        "budget": format.kroner(oere: sum.budget), "spending": format.kroner(oere: sum.spending),
        "deviation": format.kroner(oere: sum.deviation),
        "percent": percent.map { format.percent($0) } ?? wording[TableText.signNone],
      ])
  }
}
