import Evaluation
import Model

extension Table {
  /// One indicator by school district, the municipality as the total.
  static func districts(
    _ districts: [(name: String, measured: MeasuredIndicator)], total: MeasuredIndicator,
    municipality: String, waves: WavePair, _ wording: Wording
  ) -> Table {
    let hasChange = total.change != nil
    let detectable = DetectableColumn(([total] + districts.map(\.measured)).compactMap(\.change))
    let hasDetectable = detectable != nil
    let (earlier, later) = (waves.earlier.title, waves.later.title)
    var columns = [Column.text(wording[TableText.district])]
    if hasChange {
      columns += [
        .number(wording[TableText.bothTimes]), .number(earlier), .number(later),
        .number(wording[TableText.change]),
      ]
      if let detectable { columns.append(.number(wording[detectable.title])) }
      columns.append(.text(wording[TableText.verdict]))
    } else {
      let header = { wording(ReportText.childrenAt, ["wave": $0]) }
      columns += [
        .number(header(earlier.lowercasedFirst)), .number(earlier),
        .number(header(later.lowercasedFirst)), .number(later),
      ]
    }
    let unit = UnitLine(wording: wording)
    let definition = total.definition
    return Table(
      title: wording(
        ReportText.byDistrict, ["name": definition.shortTitle[wording.language]]),
      units: unit.joined(
        unit.level([definition]), wording[ReportText.intervalBelow],
        waves.years(of: definition.mainDataset, wording), wording[ReportText.alphabetical]),
      columns: columns,
      rows: districts.map {
        Row(.text($0.name), cells(of: $0.measured, hasChange, hasDetectable, wording))
      },
      totals: [Row(.text(municipality), cells(of: total, hasChange, hasDetectable, wording))],
      isInline: false)
  }

  private static func cells(
    of measured: MeasuredIndicator, _ hasChange: Bool, _ hasDetectable: Bool, _ wording: Wording
  ) -> [TableCell] {
    guard hasChange else {
      return [
        .children(measured.earlier, wording), .outcome(measured.earlier),
        .children(measured.later, wording), .outcome(measured.later),
      ]
    }
    let change = measured.change ?? PrintedCell(sign: .notMeasured)
    return [
      .children(change, wording), .outcome(measured.earlier), .outcome(measured.later),
      .outcome(change),
    ] + (hasDetectable ? [.detectable(change, wording)] : []) + [.verdict(of: change, wording)]
  }
}

extension TableCell {
  /// The children behind a cell, or the sign it has.
  fileprivate static func children(_ cell: PrintedCell, _ wording: Wording) -> TableCell {
    if let sign = cell.sign { return .sign(sign) }
    return .number(wording.format.number(cell.figure?.children ?? 0))
  }
}
