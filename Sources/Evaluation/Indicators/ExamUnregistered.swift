import Model

extension Indicator {
  /// Children of the ninth class without an exam row.
  static let examUnregistered = Indicator(
    IndicatorDefinition(
      id: "exam_unregistered",
      title: LocalizedText(
        da: "Børn i 9. klasse uden prøverække",
        en: "Children in the ninth class without an exam row"),
      shortTitle: LocalizedText(da: "Uden prøverække", en: "Without exam row"),
      unit: .count, decimals: 0, kind: .count, polarity: .neutral, sensitivity: .none,
      datasets: [.participants, .exams, .wellbeing],
      population: LocalizedText(
        da: "børn, som trivselsmålingen viser i 9. klasse",
        en: "children whom the wellbeing wave shows in the ninth class"),
      numerator: LocalizedText(
        da: "de af dem, der ingen prøverække har i skoleåret",
        en: "those of them without an exam row in the school year"),
      denominator: LocalizedText(da: "børn i 9. klasse", en: "children in the ninth class"),
      interval: .none, comparison: .none,
      source: "",
      isKey: false),
    level: .eachWave { facts, wave in
      facts.tallies(needing: .participants, .exams) {
        // Nothing else tells the class level.
        guard facts.delivered.contains(.wellbeing), facts.wellbeing.waveHasRows[wave] else {
          return facts.everywhere(.notMeasured)
        }
        var tallies = Array(repeating: CountTally(population: 0), count: facts.districtCount)
        for (child, district) in facts.participants.district.enumerated()
        where facts.wellbeing.classLevels[wave * facts.wellbeing.children + child] == 9 {
          tallies[Int(district)].population? += 1
          if !facts.exams.hasRow(wave, child) { tallies[Int(district)].add(1) }
        }
        return tallies.map(Tally.count)
      }
    })
}
