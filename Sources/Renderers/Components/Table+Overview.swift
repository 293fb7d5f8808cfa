import Evaluation
import Model

extension Table {
  /// How is it going, and how sure are we: one row an indicator, all units together.
  static func overview(
    _ indicators: [MeasuredIndicator], units: String, waves: WavePair, _ wording: Wording
  ) -> Table {
    Table(
      title: wording[ReportText.howIsItGoing], units: units,
      columns: [
        .text(wording[TableText.area]), .number(waves.earlier.title), .number(waves.later.title),
        .number(wording[TableText.change]), .text(wording[TableText.verdict]),
      ],
      rows: indicators.map { indicator in
        Row(
          .text(indicator.definition.shortTitle[wording.language]),
          [
            .level(indicator.earlier, wording), .level(indicator.later, wording),
            .change(indicator.change, withUnit: true, wording),
            .verdict(of: indicator.change, wording),
          ])
      },
      isInline: true)
  }
}

extension TableCell {
  /// A level without its interval, which stands in the table of its own section.
  fileprivate static func level(_ cell: PrintedCell, _ wording: Wording) -> TableCell {
    guard let figure = cell.figure else { return .sign(cell.sign ?? .notMeasured) }
    let format = wording.format
    return .number(format.fraction(figure) ?? format.quantity(figure))
  }
}
