import Model

extension Indicator {
  /// School starts that were put off.
  static let lateSchoolStart = Indicator(
    IndicatorDefinition(
      id: "late_school_start",
      title: LocalizedText(da: "Udsat skolestart", en: "Late school start"),
      shortTitle: LocalizedText(da: "Udsat skolestart", en: "Late school start"),
      unit: .share, decimals: 1, kind: .proportion, polarity: .neutral, sensitivity: .high,
      datasets: [.participants, .schoolStarts],
      population: LocalizedText(
        da: "børn, der begynder i skole i skoleåret",
        en: "children who begin school in the school year"),
      numerator: LocalizedText(
        da: "børn, hvis skolestart er udsat", en: "children whose start was put off"),
      denominator: LocalizedText(
        da: "skolestarter i skoleåret", en: "school starts of the school year"),
      interval: .wilson, comparison: .unpairedProportion,
      source: "Wilson (1927), J. Am. Stat. Assoc. 22, pp. 209–212",
      edition: .public),
    Share(of: .participants, .schoolStarts) { facts, wave in
      let year = Int32(facts.waves[wave].schoolYear.start)
      return .children(facts.childCount) { child in
        facts.schoolStarts.years[child] == year ? facts.schoolStarts.postponed[child] : nil
      }
    })
}
