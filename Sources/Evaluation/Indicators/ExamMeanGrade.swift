import Model

extension Indicator {
  /// The mean of all grades given.
  static let examMeanGrade = Indicator(
    IndicatorDefinition(
      id: "exam_mean_grade",
      title: LocalizedText(da: "Karaktergennemsnit, alle prøver", en: "Mean grade, all exams"),
      shortTitle: LocalizedText(da: "Karaktergennemsnit", en: "Mean grade"),
      unit: .grade, decimals: 1, kind: .mean, polarity: .higher, sensitivity: .both,
      datasets: [.participants, .exams],
      population: LocalizedText(
        da: "aflagte prøver i skoleåret", en: "attempted exams of the school year"),
      numerator: LocalizedText(
        da: "summen af karaktererne på 7-trinsskalaen", en: "the sum of grades, seven-step scale"),
      denominator: LocalizedText(da: "antal karakterer", en: "the number of grades"),
      interval: .none, comparison: .none, source: "BEK 262 (2007), § 2",
      edition: .public),
    level: .eachWave { facts, wave in
      facts.tallies(needing: .participants, .exams) {
        var tallies = Array(repeating: GradeTally(), count: facts.districtCount)
        for (child, district) in facts.participants.district.enumerated() {
          let place = wave * facts.exams.children + child
          let count = Int(facts.exams.attempted[place])
          guard count > 0 else { continue }
          let sum = Int(facts.exams.grades[place])
          let own = GradeTally(sum: sum, grades: count, children: 1, most: count)
          tallies[Int(district)] = tallies[Int(district)].merged(with: own)
        }
        return tallies.map(Tally.grades)
      }
    })
}
