import Importers
import Model

extension Indicator {
  /// Family cases opened in the year.
  static let familyCasesNew = Indicator(
    IndicatorDefinition(
      id: "family_cases_new",
      title: LocalizedText(da: "Nye familiesager", en: "New family cases"),
      shortTitle: LocalizedText(da: "Nye familiesager", en: "New family cases"),
      unit: .count, decimals: 0, kind: .count, polarity: .neutral, sensitivity: .high,
      datasets: [.participants, .familyCases],
      population: LocalizedText(
        da: "familiesager om deltagere", en: "family cases about participants"),
      numerator: LocalizedText(
        da: "sager oprettet i kalenderåret", en: "cases opened in the calendar year"),
      denominator: LocalizedText(da: "", en: ""),
      interval: .none, comparison: .none,
      source: "",
      isKey: false),
    level: .eachWave { facts, wave in
      facts.tallies(needing: .participants, .familyCases) {
        facts.familyCaseCounts { facts.days[wave].calendarYear.contains($0.opened) }
      }
    })
}
