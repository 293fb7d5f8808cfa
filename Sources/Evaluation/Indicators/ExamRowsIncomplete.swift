import Model

extension Indicator {
  /// Children whose exam rows do not cover the list.
  static let examRowsIncomplete = Indicator(
    IndicatorDefinition(
      id: "exam_rows_incomplete",
      title: LocalizedText(
        da: "Børn, hvis prøverækker ikke dækker hele listen over prøver",
        en: "Children whose exam rows do not cover the list of exams"),
      shortTitle: LocalizedText(da: "Ufuldstændige prøverækker", en: "Incomplete exam rows"),
      unit: .count, decimals: 0, kind: .count, polarity: .neutral, sensitivity: .none,
      datasets: [.participants, .exams],
      population: LocalizedText(
        da: "børn med mindst én gyldig prøverække i skoleåret",
        en: "children with at least one valid exam row in the school year"),
      numerator: LocalizedText(
        da: "børn, der mangler en række for mindst én prøve på skoleårets liste",
        en: "children without a row for at least one exam of that school year's list"),
      denominator: LocalizedText(
        da: "børn med mindst én gyldig prøverække", en: "children with at least one valid row"),
      interval: .none, comparison: .none,
      source: "",
      isKey: false),
    level: .eachWave { facts, wave in
      facts.tallies(needing: .participants, .exams) {
        guard let list = facts.exams.lists[wave] else { return facts.everywhere(.notMeasured) }
        var tallies = Array(repeating: CountTally(population: 0), count: facts.districtCount)
        for (child, district) in facts.participants.district.enumerated()
        where facts.exams.hasRow(wave, child) {
          tallies[Int(district)].population? += 1
          if !facts.exams.coversList(wave, child, list) { tallies[Int(district)].add(1) }
        }
        return tallies.map(Tally.count)
      }
    })
}
