import Evaluation
import Model

extension Table {
  /// Some indicators of one kind: level at both waves, change, and the verdict.
  static func changes(
    _ indicators: [MeasuredIndicator], title: String, waves: WavePair, dataset: Dataset,
    explainsOthers: Bool = false, coverage: String = "", _ wording: Wording
  ) -> Table {
    let unit = UnitLine(wording: wording)
    let common = unit.level(indicators.map(\.definition))
    let isMixed = Set(indicators.map(\.definition.unit)).count > 1
    let hasChange = indicators.contains { $0.change != nil }
    let detectable = DetectableColumn(indicators.compactMap(\.change))
    let hasOthers = indicators.contains { $0.others?.figure != nil }
    var columns = [Column.text(wording[TableText.measure])]
    let counted = indicators.filter(\.definition.countsChildren)
    columns.append(level(waves.earlier.title, counted.map(\.earlier), wording))
    columns.append(level(waves.later.title, counted.map(\.later), wording))
    if hasOthers { columns.append(.number(wording[ReportText.othersShort])) }
    if hasChange {
      columns.append(level(wording[TableText.change], indicators.compactMap(\.change), wording))
      if let detectable { columns.append(.number(wording[detectable.title])) }
      columns.append(.text(wording[TableText.verdict]))
    }
    let rows = indicators.map { indicator in
      var cells: [TableCell] = [
        .outcome(indicator.earlier, withUnit: isMixed),
        .outcome(indicator.later, withUnit: isMixed),
      ]
      if hasOthers, let others = indicator.others {
        cells.append(.outcome(others, withUnit: isMixed))
      }
      if hasChange {
        cells.append(.change(indicator.change, withUnit: isMixed, wording))
        if detectable != nil { cells.append(.detectable(indicator.change, wording)) }
        cells.append(.verdict(of: indicator.change, wording))
      }
      return Row(.text(indicator.definition.shortTitle[wording.language]), cells)
    }
    let notes =
      [
        detectable.map { wording[$0.meaning] },
        explainsOthers ? wording[ReportText.othersMeaning] : nil,
      ].compactMap(\.self) + indicators.flatMap { BesideNotes(of: $0, waves: waves, wording).texts }
    return Table(
      title: title,
      units: unit.joined(
        common, wording[ReportText.intervalBelow], waves.years(of: dataset, wording), coverage),
      columns: columns, rows: rows,
      source: notes.isEmpty ? nil : notes.joined(separator: " "))
  }

  /// A column of levels with the number of children behind it, where all rows agree on it.
  private static func level(
    _ title: String, _ cells: [PrintedCell], _ wording: Wording
  ) -> Column {
    let counts = Set(cells.compactMap(\.figure?.children))
    guard let least = counts.min(), let most = counts.max() else { return .number(title) }
    let format = wording.format
    let count =
      least == most ? format.number(least) : format.range(.whole(least), .whole(most))
    return .number(title, wording(TableText.childrenCount, ["count": count]))
  }
}

extension TableCell {
  /// A change, or the words that none is made.
  static func change(
    _ change: PrintedCell?, withUnit: Bool, _ wording: Wording
  ) -> TableCell {
    change.map { .outcome($0, withUnit: withUnit) } ?? .muted(wording[ReportText.notCompared])
  }

  static func verdict(of change: PrintedCell?, _ wording: Wording) -> TableCell {
    guard let change else { return .muted(wording[ReportText.notJudged]) }
    if change.figure != nil, change.verdict == .none {
      return .muted(wording[ReportText.notJudged])
    }
    return .verdict(change)
  }
}
