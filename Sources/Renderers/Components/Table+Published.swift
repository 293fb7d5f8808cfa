import Evaluation
import Model

extension Table {
  /// What others have published, with its source; nil where there is nothing.
  ///
  /// Sources stand below the table; where there are several, each row has the numbers of its own.
  static func published(
    _ published: PublishedRows, of dataset: Dataset, explains: Bool, _ wording: Wording
  ) -> Table? {
    guard !published.rows.isEmpty else { return nil }
    let sources = published.sources(wording)
    let definitions = published.rows.map(\.definition)
    let isMixed = Set(definitions.map(\.unit)).count > 1
    let unit = UnitLine(wording: wording)
    let single = Set(definitions.map(\.id)).count == 1 ? definitions.first : nil
    let name = { (definition: IndicatorDefinition) in definition.shortTitle[wording.language] }
    let rows = published.rows.map { row in
      let who = TableCell.text(wording.format.sentence(row.who))
      let figures = row.figures.map { figure in
        figure.map { TableCell.published($0, of: row.definition, withUnit: isMixed, wording) }
          ?? .sign(.notDelivered)
      }
      let own = PublishedRows(waves: published.waves, rows: [row]).sources(wording)
        .compactMap { sources.firstIndex(of: $0) }.map { String($0 + 1) }
      return Row(
        single == nil ? .text(name(row.definition)) : who,
        (single == nil ? [who] : []) + figures
          + (sources.count > 1 ? [.text(own.joined(separator: ", "))] : []))
    }
    let notes =
      [Self.told(sources, wording)] + (explains ? [wording[ReferenceText.meaning]] : [])
    return Table(
      title: single.map { wording(ReferenceText.tableOf, ["name": name($0)]) }
        ?? wording[ReferenceText.table],
      units: unit.joined(unit.level(definitions), published.years(of: dataset, wording)),
      columns: (single == nil ? [.text(wording[TableText.measure])] : [])
        + [.text(wording[ReferenceText.place])]
        + published.waves.map { .number($0.title) }
        + (sources.count > 1 ? [.text(wording[ReferenceText.source])] : []),
      rows: rows,
      source: notes.joined(separator: " "))
  }

  /// One source alone, as `Kilde: A`; several with their numbers, as `Kilder: (1) A; (2) B`.
  private static func told(_ sources: [String], _ wording: Wording) -> String {
    if sources.count == 1, let only = sources.first {
      return wording(ReferenceText.sourceIs, ["source": only.withoutStop])
    }
    let numbered = sources.enumerated().map { "(\($0 + 1)) \($1.withoutStop)" }
    return wording(ReferenceText.sourcesAre, ["sources": numbered.joined(separator: "; ")])
  }
}

extension TableCell {
  /// A published figure, with how many stand behind it where its source says so.
  fileprivate static func published(
    _ reference: ReferenceFigure, of definition: IndicatorDefinition, withUnit: Bool,
    _ wording: Wording
  ) -> TableCell {
    let figure = Figure(reference, of: definition)
    let text = withUnit ? wording.format.quantity(figure) : wording.format.value(figure)
    guard let n = reference.n else { return .number(text) }
    return .markup(
      Markup {
        $0.text(text + " ")
        $0.element(.small, wording(ReferenceText.count, ["count": wording.format.number(n)]))
      })
  }
}

extension PublishedRows {
  /// The years its figures are of, as captions name them.
  fileprivate func years(of dataset: Dataset, _ wording: Wording) -> String {
    if waves.count == 2 {
      return WavePair(earlier: waves[0], later: waves[1]).years(of: dataset, wording)
    }
    return waves.map { $0.named(wording) }.joined(separator: ", ")
  }
}

extension String {
  /// Without a stop at its end, for a sentence that has its own.
  var withoutStop: String { hasSuffix(".") ? String(dropLast()) : self }
}
