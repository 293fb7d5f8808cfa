import Model

extension Indicator {
  /// Children in the programme in the wave's school year.
  static let children = Indicator(
    IndicatorDefinition(
      id: "children",
      title: LocalizedText(da: "Børn i programmet", en: "Children in the programme"),
      shortTitle: LocalizedText(da: "Børn i programmet", en: "Children in the programme"),
      unit: .count, decimals: 0, kind: .count, polarity: .neutral, sensitivity: .none,
      datasets: [.participants],
      population: LocalizedText(da: "deltagere, der er indlæst", en: "accepted participants"),
      numerator: LocalizedText(
        da: "børn, der er begyndt senest ved skoleårets slutning og ikke stoppet før dets "
          + "begyndelse",
        en: "children who started by the end of the school year and had not left before its "
          + "beginning"),
      denominator: LocalizedText(da: "", en: ""),
      interval: .none, comparison: .none,
      source: "",
      isKey: false),
    level: .eachWave { facts, wave in
      facts.tallies(needing: .participants) {
        var tallies = Array(repeating: CountTally(), count: facts.districtCount)
        for (child, district) in facts.participants.district.enumerated()
        where facts.inSchoolYear[wave][child] {
          tallies[Int(district)].add(1)
        }
        return tallies.map(Tally.count)
      }
    })
}
