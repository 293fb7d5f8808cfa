import Model

extension Indicator {
  /// Children whose score of an index lies above the high cut-off.
  static func wellbeingHigh(
    index place: Int, _ index: Instrument.Index, above cutOff: DecimalFraction
  ) -> Indicator {
    wellbeingShare(
      id: "wellbeing_\(index.id)_high", index: place, cutOff,
      title: LocalizedText(da: "\(index.title), høj", en: "\(index.title), high"))
  }

  /// Children whose score of an index lies above the lower cut-off.
  static func wellbeingFairlyHigh(
    index place: Int, _ index: Instrument.Index, above cutOff: DecimalFraction
  ) -> Indicator {
    wellbeingShare(
      id: "wellbeing_\(index.id)_fairly_high", index: place, cutOff,
      title: LocalizedText(da: "\(index.title), ret høj", en: "\(index.title), fairly high"))
  }

  private static func wellbeingShare(
    id: String, index place: Int, _ cutOff: DecimalFraction, title: LocalizedText
  ) -> Indicator {
    let (comma, point) = (cutOff.text(point: ","), cutOff.text(point: "."))
    return Indicator(
      IndicatorDefinition(
        id: id,
        title: LocalizedText(
          da: "\(title.da) (score over \(comma))", en: "\(title.en) (score above \(point))"),
        shortTitle: title,
        unit: .share, decimals: 1, kind: .proportion, polarity: .higher, sensitivity: .both,
        datasets: [.participants, .wellbeing],
        population: LocalizedText(
          da: "børn, der har besvaret nok af indeksets spørgsmål i målingen",
          en: "children who answered enough of the index's items in the wave"),
        numerator: LocalizedText(
          da: "børn med en score over \(comma), ikke på den",
          en: "children with a score above \(point), not equal to it"),
        denominator: LocalizedText(
          da: "antal børn med en score", en: "the number of children with a score"),
        interval: .wilson, comparison: .pairedProportion,
        source: "Wilson (1927), J. Am. Stat. Assoc. 22, pp. 209–212",
        isKey: false),
      Share(of: .participants, .wellbeing) { facts, wave in
        let wellbeing = facts.wellbeing
        return .children(facts.childCount) { child in
          wellbeing.score(wave: wave, index: place, child: child).map { score in
            score.sum * Int64(cutOff.denominator) > Int64(cutOff.numerator) * score.answered
          }
        }
      })
  }
}
