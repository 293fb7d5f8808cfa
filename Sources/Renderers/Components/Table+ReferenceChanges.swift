import Evaluation
import Model

extension Table {
  /// Observed changes beside those of the nation's published figures.
  static func changes(
    _ changes: [ReferenceChange], waves: WavePair, _ wording: Wording
  ) -> Table {
    let unit = UnitLine(wording: wording)
    let units = Set(changes.map { unit.change($0.definition) })
    let common = units.count == 1 ? units.first ?? "" : ""
    return Table(
      title: wording[ReferenceText.changes],
      units: unit.joined(
        wording(
          ReferenceText.changesUnits,
          ["earlier": waves.earlier.named(wording), "later": waves.later.named(wording)]), common),
      columns: [
        .text(wording[TableText.measure]), .number(wording[ReferenceText.changeHere]),
        .number(wording[ReferenceText.changeThere]), .number(wording[ReferenceText.difference]),
      ],
      rows: changes.map { change in
        let name = change.definition.shortTitle[wording.language]
        let group = change.group.isEmpty ? "" : ", " + change.group.lowercasedFirst
        let own = common.isEmpty ? " (\(unit.change(change.definition)))" : ""
        return Row(
          .text(name + group + own),
          [change.observed, change.published, change.difference].map {
            .number(wording.format.signed($0))
          })
      },
      source: wording[ReferenceText.changesMeaning])
  }
}
