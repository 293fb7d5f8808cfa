import Evaluation
import Model

extension Table {
  /// Signed-off figures beside what they would be today, each with its interval and its n.
  ///
  /// - Parameters:
  ///   - drifted: What has moved; indicators that are no more are left out.
  ///   - definitions: The indicators in register order.
  ///   - wave: The wave that is signed off.
  ///   - municipality: The name of the whole; nil where the rows are of the nation.
  ///   - most: How many rows it may have.
  ///   - wording: The reader's language.
  /// - Returns: The table, or nil where no row is left.
  static func drift(
    _ drifted: [DriftedLevel], definitions: [IndicatorDefinition], wave: Wave,
    municipality: String?, most: Int, _ wording: Wording
  ) -> Table? {
    let known = Dictionary(
      definitions.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let cause = CauseSentence(namesPlaces: municipality == nil, wording: wording)
    let rows = drifted.compactMap { level -> Row? in
      guard let definition = known[level.key.indicator] else { return nil }
      let unit = UnitLine(wording: wording).level([definition])
      let name = definition.shortTitle[wording.language] + (unit.isEmpty ? "" : " (\(unit))")
      let place = level.key.scope.name(municipality, wording)
      guard let line = level.drift.line else {
        return Row(
          .text(name),
          [
            .text(place), .level(level.drift.frozen, of: definition, wording),
            .level(level.drift.live, of: definition, wording), .text(cause.text(level.causes)),
          ])
      }
      return Row(
        .text(name),
        [
          .text(line.name.isEmpty ? place : line.name),
          .amounts(line.signed, level.drift.frozen, of: definition, wording),
          .amounts(line.live, level.drift.live, of: definition, wording),
          .text(cause.text(level.causes)),
        ])
    }
    if rows.isEmpty { return nil }
    let rest = rows.count - most
    return Table(
      title: wording(SignedOffText.table, ["wave": wave.named(wording)]),
      units: wording[SignedOffText.units],
      columns: [
        .text(wording[TableText.measure]), .text(wording[SignedOffText.who]),
        .number(wording[SignedOffText.signed]), .number(wording[SignedOffText.today]),
        .text(wording[SignedOffText.why]),
      ],
      rows: Array(rows.prefix(most)),
      source: rest > 0
        ? wording(SignedOffText.rest, ["figures": wording.format.counted(rest, .figure)]) : nil)
  }
}

extension Scope {
  /// As a row of the table names it.
  fileprivate func name(_ municipality: String?, _ wording: Wording) -> String {
    switch self {
    case .nation: wording[SignedOffText.nation]
    case .municipality: municipality ?? ""
    case .others: wording[ReportText.othersShort]
    case .district(_, let name): name
    }
  }
}

extension TableCell {
  /// A level with its interval, and below it the children it is of.
  fileprivate static func level(
    _ outcome: Outcome?, of definition: IndicatorDefinition, _ wording: Wording
  ) -> TableCell {
    guard let outcome else { return .muted(wording[SignedOffText.noneToday]) }
    let cell = PrintedCell(outcome, of: definition)
    guard let figure = cell.figure else { return .outcome(cell) }
    return .markup(
      Markup { markup in
        cell.write(into: &markup, wording)
        if definition.countsChildren {
          let n = wording.format.number(figure.children)
          markup.text(" ")
          markup.element(.small, wording(TableText.childrenCount, ["count": n]))
        }
      })
  }

  /// A budget line's deviation, and below it the amounts, which tell where a share does not.
  fileprivate static func amounts(
    _ line: BudgetLine?, _ deviation: Outcome?, of definition: IndicatorDefinition,
    _ wording: Wording
  ) -> TableCell {
    guard let line, let deviation else { return .muted(wording[SignedOffText.noneToday]) }
    let text = wording(
      SignedOffText.amounts,
      [
        "budget": wording.format.kroner(oere: line.budgetOere),
        "spending": wording.format.kroner(oere: line.actualOere),
      ])
    return .markup(
      Markup { markup in
        PrintedCell(deviation, of: definition).write(into: &markup, wording)
        markup.text(" ")
        markup.element(.small, text)
      })
  }
}
