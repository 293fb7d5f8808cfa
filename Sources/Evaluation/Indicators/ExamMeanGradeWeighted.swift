import Model

extension Indicator {
  /// The mean of children's weighted grades.
  static let examMeanGradeWeighted = Indicator(
    IndicatorDefinition(
      id: "exam_mean_grade_weighted",
      title: LocalizedText(da: "Vægtet karaktergennemsnit", en: "Weighted mean grade"),
      shortTitle: LocalizedText(da: "Vægtet karaktergennemsnit", en: "Weighted mean grade"),
      unit: .grade, decimals: 1, kind: .mean, polarity: .higher, sensitivity: .both,
      datasets: [.participants, .exams],
      population: LocalizedText(
        da: "børn med karakter i alle de prøver, der har en vægt",
        en: "children with a grade in every exam that has a weight"),
      numerator: LocalizedText(
        da: "summen af børnenes vægtede gennemsnit; dansk tæller to femtedele (mundtlig én, "
          + "retskrivning, læsning og skriftlig én), matematik, mundtlig engelsk og "
          + "fællesprøven hver én",
        en: "the sum of children's weighted means; Danish counts two fifths (oral one; "
          + "spelling, reading and writing one), maths, oral English and joint science one "
          + "each"),
      denominator: LocalizedText(da: "antal børn", en: "the number of children"),
      interval: .student, comparison: .unpairedMean,
      source: "Student (1908), Biometrika 6, pp. 1–25; Welch (1947), Biometrika 34, pp. 28–35",
      isKey: false),
    level: .eachWave { facts, wave in
      facts.tallies(needing: .participants, .exams) {
        if let reason = noWeights(facts, wave) { return facts.everywhere(reason) }
        return weightedGrades(facts, wave).map { .mean(MeanTally(scores: $0)) }
      }
    },
    change: .between { facts, earlier, later in
      facts.tallies(needing: .participants, .exams) {
        if var reason = noWeights(facts, earlier) ?? noWeights(facts, later) {
          if let other = noWeights(facts, later) { reason.merge(other) }
          return facts.everywhere(reason)
        }
        let (before, after) = (weightedGrades(facts, earlier), weightedGrades(facts, later))
        var shared = Array(repeating: 0, count: facts.districtCount)
        let exams = facts.exams
        for (child, district) in facts.participants.district.enumerated()
        where weightedGrade(exams, earlier, child) != nil
          && weightedGrade(exams, later, child) != nil
        {
          shared[Int(district)] += 1
        }
        return before.indices.map { district in
          .unpairedMean(
            UnpairedMeanTally(
              earlier: before[district], later: after[district], shared: shared[district]))
        }
      }
    })

  private static func noWeights(_ facts: MunicipalityFacts, _ wave: Int) -> Tally? {
    guard let list = facts.exams.lists[wave] else { return .notMeasured }
    return list.admissionWeights == nil ? .notComparable(.examParts) : nil
  }

  /// A child's weighted grades, added up; nil where one with a weight is lacking.
  private static func weightedGrade(
    _ exams: ExamFacts, _ wave: Int, _ child: Int
  ) -> Int64? {
    guard exams.hasRow(wave, child), let weights = exams.lists[wave]?.admissionWeights
    else { return nil }
    return exams.weighted(wave, child, from: 0, weights)
  }

  /// The weighted means of each district's children.
  private static func weightedGrades(_ facts: MunicipalityFacts, _ wave: Int) -> [ExactMoments] {
    var districts = Array(
      repeating: ExactMoments(scale: ExamSlots.admissionScale), count: facts.districtCount)
    let exams = facts.exams
    for (child, district) in facts.participants.district.enumerated() {
      guard let sum = weightedGrade(exams, wave, child) else { continue }
      districts[Int(district)].add(sum)
    }
    return districts
  }
}
