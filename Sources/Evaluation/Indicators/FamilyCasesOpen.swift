import Model

extension Indicator {
  /// Family cases open at the end of the year.
  static let familyCasesOpen = Indicator(
    IndicatorDefinition(
      id: "family_cases_open",
      title: LocalizedText(da: "Åbne familiesager", en: "Open family cases"),
      shortTitle: LocalizedText(da: "Åbne familiesager", en: "Open family cases"),
      unit: .count, decimals: 0, kind: .count, polarity: .neutral, sensitivity: .high,
      datasets: [.participants, .familyCases],
      population: LocalizedText(
        da: "familiesager om deltagere", en: "family cases about participants"),
      numerator: LocalizedText(
        da: "sager, der er åbne 31. december, eller på opgørelsesdatoen, hvis den ligger før",
        en: "cases open on 31 December, or on the reference date if that is earlier"),
      denominator: LocalizedText(da: "", en: ""),
      interval: .none, comparison: .none,
      source: "",
      isKey: false),
    level: .eachWaveAsOf { facts, wave, day in
      facts.tallies(needing: .participants, .familyCases) {
        guard let day = facts.days[wave].countingDay(asOf: day) else {
          return facts.everywhere(.notMeasured)
        }
        return facts.familyCaseCounts { $0.isOpen(on: day) }
      }
    })
}
