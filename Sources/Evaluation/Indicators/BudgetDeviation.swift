import Importers
import Model

extension Indicator {
  /// What was spent beyond what was set aside; a municipality has it, its districts have not.
  static let budgetDeviation = Indicator(
    IndicatorDefinition(
      id: "budget_deviation",
      title: LocalizedText(da: "Afvigelse fra budgettet", en: "Deviation from the budget"),
      shortTitle: LocalizedText(da: "Budgetafvigelse", en: "Budget deviation"),
      unit: .share, decimals: 1, kind: .money, polarity: .neutral, sensitivity: .none,
      datasets: [.budget],
      population: LocalizedText(
        da: "alle budgetposter i kalenderåret", en: "all budget lines of the calendar year"),
      numerator: LocalizedText(da: "forbrug minus budget, kr.", en: "spending minus budget, DKK"),
      denominator: LocalizedText(da: "budget, kr.", en: "budget, DKK"),
      interval: .none, comparison: .none, source: "",
      edition: .public),
    level: .eachWave { facts, wave in
      guard facts.delivered.contains(.budget) else { return [.missing] }
      let year = facts.waves[wave].calendarYear
      var tally = MoneyTally()
      for line in facts.budget where line.year == year {
        tally.budget += line.budget
        tally.actual += line.actual
      }
      return [.money(tally)]
    })
}
