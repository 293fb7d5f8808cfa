import Model

extension Indicator {
  /// The mean score of an index of the questionnaire.
  ///
  /// - Parameters:
  ///   - place: The index's place among all the instrument's indices.
  ///   - index: The index itself.
  /// - Returns: The indicator, with a level for each wave and the change of the same children.
  static func wellbeing(index place: Int, _ index: Instrument.Index) -> Indicator {
    let scale = commonDenominator(of: index.items.count)
    return Indicator(
      IndicatorDefinition(
        id: "wellbeing_\(index.id)",
        title: LocalizedText(index.title), shortTitle: LocalizedText(index.title),
        unit: .points, decimals: 2, kind: .mean, polarity: .higher, sensitivity: .both,
        datasets: [.participants, .wellbeing],
        population: LocalizedText(
          da: "børn, der har besvaret nok af indeksets spørgsmål i målingen",
          en: "children who answered enough of the index's items in the wave"),
        numerator: LocalizedText(
          da: "summen af børnenes score; et barns score er gennemsnittet af dets vendte svar",
          en: "the sum of children's scores; a child's score is the mean of its oriented answers"),
        denominator: LocalizedText(
          da: "antal børn med en score", en: "the number of children with a score"),
        interval: .student, comparison: .pairedMean,
        source: "Student (1908), Biometrika 6, pp. 1–25",
        edition: .public),
      level: .eachWave { facts, wave in
        facts.tallies(needing: .participants, .wellbeing) {
          levels(facts, wave: wave, index: place, scale: scale)
        }
      },
      change: .betweenByThirds { facts, earlier, later in
        var thirds: BaselineThirds?
        let tallies = facts.tallies(needing: .participants, .wellbeing) {
          let changes = changes(facts, earlier: earlier, later: later, index: place, scale: scale)
          thirds = changes.thirds
          return changes.districts
        }
        return FigureTally(tallies, thirds: thirds)
      })
  }

  private static func levels(
    _ facts: MunicipalityFacts, wave: Int, index: Int, scale: Int64
  ) -> [Tally] {
    let response = ResponseTally(
      least: Int64(facts.instrument?.minimum ?? 0), most: Int64(facts.instrument?.maximum ?? 0))
    var scores = Array(repeating: ExactMoments(scale: scale), count: facts.districtCount)
    var responses = Array(repeating: response, count: facts.districtCount)
    let wellbeing = facts.wellbeing
    let isIn = facts.inSchoolYear[wave]
    for (child, district) in facts.participants.district.enumerated() {
      if isIn[child] { responses[Int(district)].programme += 1 }
      guard let (sum, answered) = wellbeing.score(wave: wave, index: index, child: child)
      else { continue }
      scores[Int(district)].add(sum * (scale / answered))
      if isIn[child] { responses[Int(district)].usable += 1 }
    }
    return zip(scores, responses).map { .mean(MeanTally(scores: $0, response: $1)) }
  }

  private static func changes(
    _ facts: MunicipalityFacts, earlier: Int, later: Int, index: Int, scale: Int64
  ) -> FigureTally {
    var tallies = Array(
      repeating: ChangeTally(changes: ExactMoments(scale: scale)), count: facts.districtCount)
    var paired: [(earlier: Int64, change: Int64)] = []
    let wellbeing = facts.wellbeing
    for (child, district) in facts.participants.district.enumerated() {
      let before = wellbeing.score(wave: earlier, index: index, child: child)
      let after = wellbeing.score(wave: later, index: index, child: child)
      switch (before, after) {
      case (nil, nil): break
      case (let before?, nil):
        tallies[Int(district)].onlyEarlier += 1
        tallies[Int(district)].leavers += Int128(before.sum * (scale / before.answered))
      case (nil, _?): tallies[Int(district)].onlyLater += 1
      case (let before?, let after?):
        let earlier = before.sum * (scale / before.answered)
        let change = after.sum * (scale / after.answered) - earlier
        tallies[Int(district)].changes.add(change)
        paired.append((earlier, change))
        tallies[Int(district)].stayers += Int128(earlier)
      }
    }
    return FigureTally(
      tallies.map(Tally.change), thirds: BaselineThirds(of: paired, scale: scale))
  }

  /// The least common multiple of 1…items: what every number of answers divides.
  private static func commonDenominator(of items: Int) -> Int64 {
    guard items > 1 else { return 1 }
    return (2...Int64(items)).reduce(1) { multiple, number in
      var (a, b) = (multiple, number)
      while b != 0 { (a, b) = (b, a % b) }
      return multiple / a * number
    }
  }
}
