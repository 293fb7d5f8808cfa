import Evaluation
import Model

/// What is missing or cannot be compared, and why.
extension MidwayReport {
  func writeGaps(into page: inout Page) {
    page.section("gaps", wording[MidwayText.gaps]) { page in
      let rows = figures.flatMap(\.self).flatMap(gaps)
      guard !rows.isEmpty else {
        page.paragraph(wording[MidwayText.gapsNone])
        return
      }
      page.table(
        Table(
          title: wording[MidwayText.gapsTable], units: wording[MidwayText.gapsUnits],
          columns: [
            .text(wording[TableText.measure]), .text(wording[MidwayText.gapsWave]),
            .text(wording[MidwayText.gapsWhy]),
          ],
          rows: rows))
    }
  }

  private func gaps(of measured: MeasuredIndicator) -> [Table.Row] {
    let cells = [
      (waves.earlier.title, measured.earlier), (waves.later.title, measured.later),
    ]
    let change = measured.change.map { [(wording[TableText.change], $0)] } ?? []
    return (cells + change).compactMap { title, cell in
      guard let reason = reason(cell, of: measured.definition) else { return nil }
      let name = measured.definition.shortTitle[wording.language]
      return Table.Row(.text(name), [.text(title), .text(reason)])
    }
  }

  private func reason(_ cell: PrintedCell, of definition: IndicatorDefinition) -> String? {
    switch cell.sign {
    case nil, .hidden: nil
    case .some(.none): wording[MidwayText.gapEmpty]
    case .notMeasured: wording[MidwayText.gapNotMeasured]
    case .notDelivered:
      wording(
        MidwayText.gapMissing,
        ["dataset": definition.mainDataset.title[wording.language]])
    case .notComparable:
      wording(MidwayText.gapNotComparable, ["reason": cell.reason?[wording.language] ?? ""])
    }
  }
}
