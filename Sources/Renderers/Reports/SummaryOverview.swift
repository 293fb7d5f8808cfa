import Evaluation
import Model

/// The first section: how it is going, how sure we are, and who is in.
extension Summary {
  func writeOverview(into page: inout Page) {
    let who = childrenSentence.map { [$0, absentees] } ?? [coverage]
    page.lead((who + conclusions).filter { !$0.isEmpty }.joined(separator: " "))
    page.keyFigures(keyFigures)
    if let figure = overviewFigure { page.figure(figure) }
  }

  /// The leading change by municipality; where they are too many for a page, all changes overall.
  private var overviewFigure: Exhibit? {
    guard let waves, let leading else { return nil }
    if let figure = forest(leading) { return figure }
    let alike = groups.flatMap(\.definitions).filter { $0.unit == leading.unit }
    return .changes(
      alike.map { measured($0, .nation, waves) }, waves: waves, coverage: covered, wording)
  }

  private var childrenSentence: String? {
    guard let children else { return nil }
    let count = format.counted(children.value.scaled, .child)
    if isComplete {
      return wording(
        SummaryText.children,
        [
          "children": count,
          "municipalities": format.counted(content.municipalities.count, .municipality),
        ])
    }
    return wording(
      SummaryText.childrenOf, ["children": count, "part": coverageFraction])
  }

  /// The first indicator with a change that may be told: the one the overview is about.
  var leading: IndicatorDefinition? {
    guard let waves else { return nil }
    return groups.lazy.flatMap(\.definitions).first {
      measured($0, .nation, waves).change?.figure != nil
    }
  }

  /// What may be said of it, overall and in how many municipalities.
  private var conclusions: [String] {
    guard let waves, let leading else { return [] }
    let whole = measured(leading, .nation, waves)
    let sentences = ChangeSentences(
      indicators: [whole], waves: waves, dataset: leading.mainDataset, wording: wording
    ).all()
    return sentences + [municipalSentence(leading, waves)]
  }

  private func municipalSentence(
    _ definition: IndicatorDefinition, _ waves: WavePair
  ) -> String {
    let verdicts = municipalities.compactMap { municipality -> Verdict? in
      let change = measured(definition, .municipality(municipality.code), waves).change
      return change?.figure == nil ? nil : change?.verdict
    }
    if verdicts.isEmpty { return "" }
    let name = definition.shortTitle[wording.language].lowercasedFirst
    let certain = verdicts.count(where: \.isCertain)
    if certain == 0 { return wording(SummaryText.certainNobody, ["name": name]) }
    return wording(
      SummaryText.certainSome,
      [
        "name": name, "part": format.fraction(certain, of: verdicts.count),
      ])
  }

  private var keyFigures: [KeyFigure] {
    var figures: [KeyFigure] = []
    if let children {
      figures.append(
        KeyFigure(
          value: format.value(children), word: wording[SummaryText.tileChildren], context: ""))
    }
    figures.append(
      KeyFigure(
        value: coverageFraction, word: wording[SummaryText.tileMunicipalities], context: ""))
    guard let waves else { return figures }
    for definition in groups.flatMap(\.definitions) where figures.count < 6 {
      guard let change = measured(definition, .nation, waves).change?.figure else { continue }
      figures.append(
        KeyFigure(
          value: format.value(change),
          word: wording(
            SummaryText.tileChange,
            [
              "unit": UnitLine(wording: wording).change(definition),
              "name": definition.shortTitle[wording.language].lowercasedFirst,
            ]),
          context: format.interval(change) ?? ""))
    }
    return figures
  }

  /// How many children each municipality has, where it may be told.
  func writeCounts(into page: inout Page) {
    guard !countDefinitions.isEmpty, !municipalities.isEmpty else { return }
    page.section("children", wording[SummaryText.countsSection], onNewPage: true) {
      $0.paragraph(coverage)
      $0.table(countsTable)
      $0.published(published.rows(of: countDefinitions, at: project.waves), of: .participants)
    }
  }

  private var countsTable: Table {
    Table(
      title: wording[SummaryText.counts],
      units: "\(wording[SummaryText.countsUnits]); \(covered)",
      columns: [.text(wording[TableText.municipality])]
        + countDefinitions.map { .number($0.shortTitle[wording.language]) },
      rows: municipalities.map { municipality in
        Table.Row(
          .text(municipality.name),
          countDefinitions.map { count($0, .municipality(municipality.code)) })
      },
      totals: [
        Table.Row(.text(wording[TableText.total]), countDefinitions.map { count($0, .nation) })
      ])
  }

  private func count(_ definition: IndicatorDefinition, _ scope: Scope) -> TableCell {
    if let code = scope.municipality, content.missing.contains(where: { $0.code == code }) {
      return .sign(.notDelivered)
    }
    return .outcome(cell(definition, scope, wave: nil))
  }
}
