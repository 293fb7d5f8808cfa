import Evaluation
import Model

/// The published figures a report sets beside its own, and the names of their places.
struct PublishedFigures: Sendable {
  let figures: ReferenceFigures
  /// In the order in which they are told.
  let places: [(scope: Scope, name: String)]

  init(_ figures: ReferenceFigures, places: [(scope: Scope, name: String)]) {
    self.figures = figures
    self.places = places
  }

  /// The nation and one municipality.
  init(_ content: MunicipalityContent, _ wording: Wording) {
    let municipality = content.municipality
    self.init(
      content.references,
      places: [
        (.nation, wording[ReferenceText.nation]),
        (.municipality(municipality.code), municipality.fullName(wording.language)),
      ])
  }

  /// One row for each indicator, place and group that has a figure at any of the waves.
  func rows(of definitions: [IndicatorDefinition], at waves: [Wave]) -> PublishedRows {
    guard !figures.isEmpty else { return PublishedRows(waves: waves, rows: []) }
    var rows: [PublishedRows.Row] = []
    for definition in definitions {
      for (scope, name) in places {
        for group in figures.groups(of: definition.id, in: scope) {
          let found = waves.map {
            figures.figure(definition.id, scope, wave: $0.id, group: group)
          }
          guard found.contains(where: { $0 != nil }) else { continue }
          rows.append(
            PublishedRows.Row(definition: definition, place: name, group: group, figures: found))
        }
      }
    }
    return PublishedRows(waves: waves, rows: rows)
  }

  /// The rows of all indicators that count one kind of record.
  func rows(
    about dataset: Dataset, among definitions: [IndicatorDefinition], at waves: [Wave]
  ) -> PublishedRows {
    rows(of: definitions.filter { $0.mainDataset == dataset }, at: waves)
  }

  /// The nation's figures that a chart may show: those of the whole, at the later wave where there
  /// is any, else at the earlier.
  func nation(of definitions: [IndicatorDefinition], waves: WavePair) -> NationFigures? {
    for wave in [waves.later, waves.earlier] {
      let found = definitions.compactMap { figures.figure($0.id, .nation, wave: wave.id) }
      if !found.isEmpty { return NationFigures(wave: wave, figures: found) }
    }
    return nil
  }
}
