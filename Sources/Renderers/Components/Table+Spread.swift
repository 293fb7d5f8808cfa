import Evaluation
import Model

extension Table {
  /// The same children's changes in standard deviations, and by third of the baseline where there
  /// are children enough; nil where no spread is known.
  static func spread(
    _ indicators: [MeasuredIndicator], waves: WavePair, _ wording: Wording
  ) -> Table? {
    let known = indicators.filter { $0.change?.evidence?.standardised != nil }
    guard !known.isEmpty else { return nil }
    let hasThirds = known.contains { indicator in
      indicator.change?.evidence?.thirds.contains { $0 != nil } ?? false
    }
    let thirds: [EvidenceText] = hasThirds ? [.lowestThird, .middleThird, .highestThird] : []
    return Table(
      title: wording(
        EvidenceText.spread,
        [
          "earlier": waves.earlier.title.lowercasedFirst,
          "later": waves.later.title.lowercasedFirst,
        ]),
      units: hasThirds
        ? UnitLine(wording: wording).joined(wording[EvidenceText.spreadUnits]) : "",
      columns: [.text(wording[TableText.measure])]
        + thirds.map { .number(wording($0, ["earlier": waves.earlier.at(wording)])) }
        + [.number(wording[EvidenceText.standardised])],
      rows: known.map { indicator in
        Row(
          .text(indicator.definition.shortTitle[wording.language]),
          cells(indicator.change?.evidence, hasThirds: hasThirds, wording))
      },
      source: [
        wording[EvidenceText.standardisedMeaning],
        hasThirds
          ? wording(EvidenceText.thirdsMeaning, ["earlier": waves.earlier.at(wording)]) : "",
      ].filter { !$0.isEmpty }.joined(separator: " "))
  }

  private static func cells(
    _ evidence: PrintedEvidence?, hasThirds: Bool, _ wording: Wording
  ) -> [TableCell] {
    let format = wording.format
    let standardised = evidence?.standardised.map { TableCell.number(format.signed($0)) }
    let thirds = (evidence?.thirds ?? []).map { third -> TableCell in
      guard let third else { return .muted(wording[EvidenceText.thirdFew]) }
      let interval = third.lower.flatMap { lower in
        third.upper.map { " (\(format.span(lower, $0)))" }
      }
      return .number(
        wording(
          EvidenceText.third,
          [
            "change": format.signed(third.value) + (interval ?? ""),
            "count": format.number(third.children),
          ]))
    }
    return (hasThirds ? thirds : []) + [standardised ?? .muted(wording[ReportText.notCompared])]
  }
}
