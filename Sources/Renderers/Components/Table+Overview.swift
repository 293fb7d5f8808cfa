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
            .level(indicator.earlier), .level(indicator.later),
            .change(indicator.change, withUnit: true, wording),
            .verdict(of: indicator.change, wording),
          ])
      },
      isInline: true)
  }
}
