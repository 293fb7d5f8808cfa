import Evaluation
import Model

/// One kind of indicators: sentences, table and charts from the same rows.
extension Page {
  /// Conclusion, table and charts of a group in one scope.
  ///
  /// With a forest, changes have a chart of their own beside that of levels.
  mutating func indicators(
    _ measured: [MeasuredIndicator], of group: IndicatorGroup, waves: WavePair,
    published: PublishedFigures, withForest: Bool
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
    let hasOthers = known.contains { $0.others?.figure != nil }
    table(
      .changes(
        known, title: title, waves: waves, dataset: group.dataset,
        explainsOthers: hasOthers && explainsOthers(), wording))
    answers(known, waves: waves)
    let response = Table.response(known, waves: waves, edition: edition, wording)
    if let response { table(response) }
    if let spread = Table.spread(known, waves: waves, wording) { table(spread) }
    for unit in Self.units(of: known) {
      let alike = known.filter { $0.definition.unit == unit && $0.definition.interval != .none }
      // A figure of its own is for what a first page has.
      guard alike.count > 1 || alike.first?.definition.isKey == true else { continue }
      let compared = alike.filter { $0.change?.figure != nil }
      let changes = withForest ? Exhibit.changes(alike, waves: waves, wording) : nil
      let isFinding = !compared.isEmpty && changes == nil
      let levels = Exhibit.levels(
        alike, finding: isFinding ? Finding(wording: wording).moved(compared) : title,
        waves: waves, dataset: group.dataset, published: published, wording)
      if let levels { figure(levels) }
      if let changes { figure(changes) }
    }
    let told = measured.filter { $0.isMeasured || $0.isWhole }
    self.published(
      published.rows(of: told.map(\.definition), at: [waves.earlier, waves.later]),
      of: group.dataset)
  }

  private static func units(of indicators: [MeasuredIndicator]) -> [IndicatorUnit] {
    var units: [IndicatorUnit] = []
    for unit in indicators.map(\.definition.unit) where !units.contains(unit) {
      units.append(unit)
    }
    return units
  }
}
