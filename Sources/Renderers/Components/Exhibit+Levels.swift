import Evaluation
import Model

extension Exhibit {
  /// Levels of indicators in one unit at both waves, beside the other municipalities' if given.
  ///
  /// Nil where there is no interval to draw; the table says as much then.
  static func levels(
    _ indicators: [MeasuredIndicator], finding: String, waves: WavePair, dataset: Dataset,
    published: PublishedFigures, _ wording: Wording
  ) -> Exhibit? {
    guard let first = indicators.first?.definition,
      indicators.contains(where: { ($0.earlier.figure ?? $0.later.figure)?.lower != nil })
    else { return nil }
    let hasOthers = indicators.contains { $0.others?.figure != nil }
    var series = [
      IntervalChart.Series(mark: .baseline, name: waves.earlier.named(wording)),
      IntervalChart.Series(mark: .now, name: waves.later.named(wording)),
    ]
    if hasOthers {
      series.append(.init(mark: .others, name: wording[ReportText.others]))
    }
    let nation = published.nation(of: indicators.map(\.definition), waves: waves)
    if let nation {
      series.append(.init(mark: .reference, name: nation.name(wording)))
    }
    let bounds = first.unit.bounds
    let chart = IntervalChart(
      title: wording(
        ReportText.levels,
        [
          "title": wording.format.sentence(dataset.title[wording.language]),
          "earlier": waves.earlier.at(wording), "later": waves.later.at(wording),
        ]),
      series: series,
      rows: indicators.map { indicator in
        let others = hasOthers ? [indicator.others ?? PrintedCell(sign: .notMeasured)] : []
        let reference = nation.map { [$0.cell(of: indicator.definition)] } ?? []
        return IntervalChart.Row(
          label: indicator.definition.shortTitle[wording.language],
          cells: [indicator.earlier, indicator.later] + others + reference)
      },
      floor: bounds.floor, ceiling: bounds.ceiling)
    let unit = UnitLine(wording: wording)
    return Exhibit(
      finding: finding,
      measure: unit.joined(
        unit.level([first]), wording[ReportText.intervalWithin],
        wording[ReportText.allMeasured]),
      chart: chart, key: chart.key,
      source: [axisNote(chart.scale, wording), nation?.note(wording)].compactMap(\.self)
        .joined(separator: " "))
  }

  /// Dots need not start at 0, so it says what part of the scale is shown.
  private static func axisNote(_ scale: Scale, _ wording: Wording) -> String {
    let decimals = scale.ticks.first?.decimals ?? 0
    let ends = [scale.lower, scale.upper].map { wording.format.number($0, decimals: decimals) }
    return wording(ChartText.axis, ["lower": ends[0], "upper": ends[1]])
  }
}

extension IndicatorUnit {
  /// The ends of the printed unit's scale, where it has any.
  fileprivate var bounds: (floor: Double?, ceiling: Double?) {
    switch self {
    case .share: (0, 100)
    case .perThousand, .perChild, .count, .days, .kroner: (0, nil)
    case .grade: (-3, 12)
    case .rating: (-2, 2)
    case .points: (nil, nil)
    }
  }
}
