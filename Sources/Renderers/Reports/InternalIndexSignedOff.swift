import Evaluation
import Model

/// The waves that are signed off, and where their figures would be others today.
extension InternalIndex {
  func writeSignedOff(into page: inout Page) {
    for signed in content.signedOff {
      let whole = signed.counted.filter { $0.key.scope == .nation }
      page.signedOff(
        signed, whole, count: signed.counted.count,
        definitions: content.definitions, municipality: nil)
      if let table = counts(of: signed) { page.table(table) }
    }
    if !content.unknownSignedOff.isEmpty {
      let waves = wording.format.sentence(wording.format.list(content.unknownSignedOff))
      page.paragraph(wording(SignedOffText.unknown, ["waves": waves]))
    }
  }

  /// How many figures of each municipality have moved, and why; nil where none has.
  private func counts(of signed: SignedOffWave) -> Table? {
    let byCode = Dictionary(grouping: signed.counted) { $0.key.scope.municipality }
    let rows = rows.compactMap { row -> Table.Row? in
      guard let moved = byCode[row.municipality.code] else { return nil }
      let why = CauseSentence(namesPlaces: false, wording: wording)
        .text(moved.flatMap(\.causes).uniqued)
      return Table.Row(
        .text(row.municipality.name),
        [.number(wording.format.number(moved.count)), .text(why)])
    }
    if rows.isEmpty { return nil }
    return Table(
      title: wording[SignedOffText.counts],
      units: wording(SignedOffText.countsUnits, ["wave": signed.wave.named(wording)]),
      columns: [
        .text(wording[TableText.municipality]), .number(wording[SignedOffText.count]),
        .text(wording[SignedOffText.why]),
      ],
      rows: rows)
  }
}
