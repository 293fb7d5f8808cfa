import Model

extension Indicator {
  /// Days absent as a share of school days.
  static let absenceRate = Indicator(
    IndicatorDefinition(
      id: "absence_rate",
      title: LocalizedText(da: "Fravær", en: "Absence"),
      shortTitle: LocalizedText(da: "Fravær", en: "Absence"),
      unit: .share, decimals: 1, kind: .ratio, polarity: .lower, sensitivity: .high,
      datasets: [.participants, .absence],
      population: LocalizedText(
        da: "børn med mindst én gyldig måned i skoleåret",
        en: "children with at least one valid month of the school year"),
      numerator: LocalizedText(da: "fraværsdage", en: "days absent"),
      denominator: LocalizedText(da: "skoledage", en: "school days"),
      interval: .clusterRatio, comparison: .pairedRatio,
      source: "Cochran (1977), Sampling Techniques, 3rd ed., pp. 30–34",
      edition: .public),
    level: .eachWave { facts, wave in
      facts.tallies(needing: .participants, .absence) {
        var tallies = Array(repeating: RatioTally(), count: facts.districtCount)
        let absence = facts.absence
        for (child, district) in facts.participants.district.enumerated() {
          let place = wave * absence.children + child
          let days = absence.schoolDays[place]
          guard days > 0 else { continue }
          tallies[Int(district)].add(absence.absent[place], over: Int64(days))
        }
        return tallies.map(Tally.ratio)
      }
    },
    change: .between { facts, earlier, later in
      facts.tallies(needing: .participants, .absence) {
        var tallies = Array(repeating: PairedRatioTally(), count: facts.districtCount)
        let absence = facts.absence
        for (child, district) in facts.participants.district.enumerated() {
          func sums(_ wave: Int) -> PairedRatioTally.Sums? {
            let place = wave * absence.children + child
            let days = absence.schoolDays[place]
            return days > 0 ? (a: absence.absent[place], d: Int64(days)) : nil
          }
          tallies[Int(district)].add(earlier: sums(earlier), later: sums(later))
        }
        return tallies.map(Tally.pairedRatio)
      }
    })
}
