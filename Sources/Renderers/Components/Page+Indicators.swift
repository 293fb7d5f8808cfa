import Evaluation
import Model

/// One kind of indicators: sentences, table and charts from the same rows.
extension Page {
  /// Conclusion, table and charts of a group in one scope.
  mutating func indicators(
    _ measured: [MeasuredIndicator], of group: IndicatorGroup, waves: WavePair
  ) {
    let known = measured.filter(\.isMeasured)
    if known.isEmpty { return }
    let sentences = ChangeSentences(
      indicators: known, waves: waves, dataset: group.dataset, wording: wording)
    paragraph(sentences.all().joined(separator: " "))
    let title = wording(
      ReportText.levels,
      [
        "title": group.title(wording), "earlier": waves.earlier.at(wording),
        "later": waves.later.at(wording),
      ])
    table(.changes(known, title: title, waves: waves, dataset: group.dataset, wording))
    for unit in Self.units(of: known) {
      let alike = known.filter { $0.definition.unit == unit }
      let compared = alike.filter { $0.change?.figure != nil }
      let finding = compared.isEmpty ? title : Finding(wording: wording).moved(compared)
      let levels = Exhibit.levels(
        alike, finding: finding, waves: waves, dataset: group.dataset, wording)
      if let levels { figure(levels) }
      if let changes = Exhibit.changes(alike, waves: waves, wording) { figure(changes) }
    }
  }

  private static func units(of indicators: [MeasuredIndicator]) -> [IndicatorUnit] {
    var units: [IndicatorUnit] = []
    for unit in indicators.map(\.definition.unit) where !units.contains(unit) {
      units.append(unit)
    }
    return units
  }
}
