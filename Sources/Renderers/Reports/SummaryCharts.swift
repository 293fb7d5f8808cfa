import Evaluation
import Model

/// Charts of municipalities; what is hidden in the table is hidden in them.
extension Summary {
  /// Rows of a forest that still fit a printed page.
  static let rowsOfOnePage = 32
  /// Fewer points than this show no funnel.
  private static let fewestPoints = 5

  /// The change of an indicator by municipality; none where there is no change to draw.
  ///
  /// More municipalities than a page holds are left to the table.
  func forest(_ definition: IndicatorDefinition) -> Exhibit? {
    guard let waves, municipalities.count <= Self.rowsOfOnePage,
      let total = measured(definition, .nation, waves).change, total.figure != nil
    else { return nil }
    let rows = municipalities.map { municipality in
      ForestChart.Row(
        label: municipality.name,
        cell: measured(definition, .municipality(municipality.code), waves).change
          ?? PrintedCell(sign: .notMeasured))
    }
    guard rows.contains(where: { $0.cell.figure != nil }) else { return nil }
    let name = definition.shortTitle[wording.language].lowercasedFirst
    let title = wording(SummaryText.forestTitle, ["name": name])
    let unit = UnitLine(wording: wording)
    return Exhibit(
      finding: finding(rows.map(\.cell), total: total),
      measure: unit.joined(
        title, unit.change(definition), wording[ReportText.intervalWithin],
        definition.comparison.isPaired ? wording[ReportText.sameChildren] : "", covered),
      chart: ForestChart(
        title: title, rows: rows,
        total: ForestChart.Row(label: wording[TableText.total], cell: total)),
      key: [
        ChartKey(mark: .now, text: wording[SummaryText.keyMunicipality]),
        ChartKey(mark: .total, text: wording[SummaryText.keyTotal]),
      ],
      source: wording[SummaryText.forestSource])
  }

  private func finding(_ cells: [PrintedCell], total: PrintedCell) -> String {
    let certain = cells.count { $0.verdict.isCertain }
    let municipalities = format.counted(certain, .municipality)
    switch (certain > 0, total.verdict.isCertain) {
    case (true, true):
      return wording(SummaryText.findingBoth, ["municipalities": municipalities])
    case (true, false):
      return wording(SummaryText.findingSome, ["municipalities": municipalities])
    case (false, true): return wording[SummaryText.findingTotal]
    case (false, false): return wording[SummaryText.findingNobody]
    }
  }

  /// A share or a rate against the number of children behind it, with the limits chance would keep to.
  func funnel(_ definition: IndicatorDefinition, _ wave: Wave) -> Exhibit? {
    guard let kind = definition.funnel,
      let mean = cell(definition, .nation, wave: wave.id).figure?.value
    else { return nil }
    let points = content.municipalities.compactMap { municipality -> FunnelChart.Point? in
      let scope = Scope.municipality(municipality.code)
      guard let figure = cell(definition, scope, wave: wave.id).figure,
        let size = content.results.level(definition.id, scope, wave: wave.id)
          .estimate?.denominator?.value, size > 0
      else { return nil }
      return FunnelChart.Point(
        name: municipality.name, figure: figure.value, children: Int(size))
    }
    guard points.count >= Self.fewestPoints else { return nil }
    let name = definition.shortTitle[wording.language]
    let chart = FunnelChart(
      name: name, kind: kind, points: points, mean: mean, polarity: definition.polarity)
    return Exhibit(
      finding: chart.finding(in: wording),
      measure: wording(
        kind == .share ? SummaryText.funnelMeasure : .funnelRateMeasure,
        [
          "name": name, "wave": wave.named(wording), "mean": chart.written(mean, wording),
          "covered": covered,
        ]),
      chart: chart, key: chart.key(in: wording),
      source: wording[kind == .share ? SummaryText.funnelSource : .funnelRateSource])
  }
}

extension IndicatorDefinition {
  /// How its funnel is drawn; nil where it has none.
  fileprivate var funnel: FunnelChart.Kind? {
    switch (kind, unit) {
    case (.proportion, _): .share
    case (.rate, .perThousand): .rate
    default: nil
    }
  }
}

extension ComparisonMethod {
  /// Whether it compares the same children.
  var isPaired: Bool {
    switch self {
    case .pairedMean, .pairedProportion, .pairedRatio: true
    case .unpairedProportion, .unpairedMean, .rateRatio, .none: false
    }
  }
}
