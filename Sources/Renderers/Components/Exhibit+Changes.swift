import Evaluation
import Model

extension Exhibit {
  /// The changes of several indicators in one unit; the pooled one is their total.
  static func changes(
    _ indicators: [MeasuredIndicator], waves: WavePair, coverage: String = "", _ wording: Wording
  ) -> Exhibit? {
    let compared = indicators.filter { $0.change?.figure != nil }
    guard compared.count > 1, let first = compared.first else { return nil }
    let rows = compared.map { indicator in
      ForestChart.Row(
        label: indicator.definition.shortTitle[wording.language],
        cell: indicator.change ?? PrintedCell(sign: .notMeasured))
    }
    let pooled = compared.firstIndex { $0.definition.id.hasSuffix("_overall") }
    return forest(
      finding: Finding(wording: wording).moved(compared),
      name: wording.format.sentence(first.definition.mainDataset.title[wording.language]),
      rows: rows.indices.filter { $0 != pooled }.map { rows[$0] },
      total: pooled.map { rows[$0] }, of: first.definition, waves: waves, coverage: coverage,
      wording)
  }

  /// The change of one indicator in each district, and in the municipality as the total.
  static func changes(
    _ districts: [(name: String, measured: MeasuredIndicator)], total: MeasuredIndicator,
    municipality: String, waves: WavePair, _ wording: Wording
  ) -> Exhibit? {
    guard let change = total.change, change.figure != nil else { return nil }
    let rows = districts.map {
      ForestChart.Row(
        label: $0.name, cell: $0.measured.change ?? PrintedCell(sign: .notMeasured))
    }
    return forest(
      finding: Finding(wording: wording).districts(rows.map(\.cell), total: change),
      name: total.definition.shortTitle[wording.language], rows: rows,
      total: ForestChart.Row(label: municipality, cell: change),
      of: total.definition, waves: waves, wording)
  }

  private static func forest(
    finding: String, name: String, rows: [ForestChart.Row], total: ForestChart.Row?,
    of definition: IndicatorDefinition, waves: WavePair, coverage: String = "",
    _ wording: Wording
  ) -> Exhibit {
    let unit = UnitLine(wording: wording)
    let title = wording(
      ReportText.changesOf,
      [
        "name": name, "earlier": waves.earlier.title.lowercasedFirst,
        "later": waves.later.title.lowercasedFirst,
      ])
    return Exhibit(
      finding: finding,
      measure: unit.joined(
        title, unit.change(definition), wording[ReportText.intervalWithin],
        wording[ReportText.sameChildren], coverage),
      chart: ForestChart(title: title, rows: rows, total: total))
  }
}
