import Model

extension Indicator {
  /// All accepted participants.
  static let childrenTotal = Indicator(
    IndicatorDefinition(
      id: "children_total",
      title: LocalizedText(da: "Børn i alt", en: "Children in all"),
      shortTitle: LocalizedText(da: "Børn", en: "Children"),
      unit: .count, decimals: 0, kind: .count, polarity: .neutral, sensitivity: .none,
      datasets: [.participants],
      population: LocalizedText(
        da: "alle deltagere, der er indlæst", en: "all accepted participants"),
      numerator: LocalizedText(
        da: "børn med mindst én gyldig række i deltagerfilen",
        en: "children with at least one valid row in the participants file"),
      denominator: LocalizedText(da: "", en: ""),
      interval: .none, comparison: .none, source: "",
      edition: .public),
    level: .once { facts in
      facts.tallies(needing: .participants) {
        var tallies = Array(repeating: CountTally(), count: facts.districtCount)
        for district in facts.participants.district { tallies[Int(district)].add(1) }
        return tallies.map(Tally.count)
      }
    })
}
