import Model

extension Indicator {
  /// Children who gave the best answer to an item, for a questionnaire without indices; how many gave
  /// each of the others stands beside it.
  static func wellbeingBest(
    item place: Int, _ item: Instrument.Index, of instrument: Instrument
  ) -> Indicator {
    let isReversed = instrument.reversed.contains(place)
    var indicator = Indicator(
      IndicatorDefinition(
        id: "wellbeing_\(item.id)_best",
        title: LocalizedText(
          da: "\(item.title) Bedste svar", en: "\(item.title) Best answer"),
        shortTitle: LocalizedText(item.title),
        unit: .share, decimals: 1, kind: .proportion, polarity: .higher, sensitivity: .both,
        datasets: [.participants, .wellbeing],
        population: LocalizedText(
          da: "børn, der har besvaret spørgsmålet i målingen",
          en: "children who answered the item in the wave"),
        numerator: LocalizedText(
          da: "børn, der gav det bedste svar"
            + (isReversed ? " (\(instrument.minimum))" : " (\(instrument.maximum))"),
          en: "children who gave the best answer"
            + (isReversed ? " (\(instrument.minimum))" : " (\(instrument.maximum))")),
        denominator: LocalizedText(da: "antal svar", en: "the number of answers"),
        interval: .wilson, comparison: .pairedProportion,
        source: "Wilson (1927), J. Am. Stat. Assoc. 22, pp. 209–212"),
      Share(of: .participants, .wellbeing) { facts, wave in
        .children(facts.childCount) { child in
          // Reversed answers are turned already.
          facts.wellbeing.score(wave: wave, index: place, child: child).map {
            $0.sum == Int64(instrument.maximum)
          }
        }
      })
    indicator.level = .eachWave { facts, wave in
      facts.tallies(needing: .participants, .wellbeing) {
        answers(facts, wave: wave, item: place, of: instrument).map(Tally.answers)
      }
    }
    return indicator
  }

  private static func answers(
    _ facts: MunicipalityFacts, wave: Int, item: Int, of instrument: Instrument
  ) -> [AnswerTally] {
    var tallies = Array(
      repeating: AnswerTally(
        least: instrument.minimum, answers: instrument.maximum - instrument.minimum + 1),
      count: facts.districtCount)
    for (child, district) in facts.participants.district.enumerated() {
      guard let score = facts.wellbeing.score(wave: wave, index: item, child: child) else {
        continue
      }
      tallies[Int(district)].add(Int(score.sum))
    }
    return tallies
  }
}
