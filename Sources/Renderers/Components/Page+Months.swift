import Evaluation
import Model

/// What came month by month: a control chart, and its numbers in a table.
extension Page {
  /// Months named in a finding; more become a count.
  private static let named = 3

  /// The months of a kind of record; nothing where there are too few, or for kinds without months.
  mutating func months(
    of group: IndicatorGroup, _ content: MunicipalityContent, until date: CalendarDate
  ) {
    switch group.dataset {
    case .notifications:
      let polarity = group.polarity(of: "notifications_per_1000", else: .neutral)
      months(
        content.months.notifications(until: date), by: .calendar, title: .notifications,
        unit: .notificationsUnit, polarity: polarity, decimals: 0, places: 0)
    case .absence:
      let polarity = group.polarity(of: "absence_rate", else: .lower)
      months(
        content.months.absence(until: date), by: .school, title: .absence, unit: .absenceUnit,
        polarity: polarity, decimals: 1, places: 2)
    default: break
    }
  }

  private mutating func months(
    _ series: MonthSeries?, by years: YearKind, title: MonthText, unit: MonthText,
    polarity: Polarity, decimals: Int, places: Int
  ) {
    guard let series else { return }
    let wording = wording
    func line(_ value: Double) -> FixedDecimal {
      FixedDecimal(value, decimals: 1, places: places)
    }
    let unit = wording.format.sentence(wording[unit])
    let chart = RunChart(
      name: wording[title],
      points: zip(series.values, series.causes).map { value, causes in
        RunChart.Point(
          month: value.firstDay,
          value: FixedDecimal(value.value, decimals: decimals, places: places), causes: causes)
      },
      mean: line(series.centre), lower: line(series.lower), upper: line(series.upper),
      polarity: polarity, unit: unit)
    figure(
      Exhibit(
        finding: Self.finding(chart, wording),
        measure: "\(wording[title]). \(chart.limits(wording))",
        chart: chart, key: chart.key(in: wording),
        source: wording(
          MonthText.source, ["count": wording.format.number(series.baselineCount)])))
    table(.months(chart, by: years, wording))
  }

  private static func finding(_ chart: RunChart, _ wording: Wording) -> String {
    let special = chart.points.filter { !$0.causes.isEmpty }.map {
      wording.format.month($0.month)
    }
    if special.isEmpty { return wording[MonthText.findingNone] }
    guard special.count <= named else {
      return wording(
        MonthText.findingMany,
        [
          "count": wording.format.number(special.count),
          "all": wording.format.number(chart.points.count),
        ])
    }
    return wording(
      special.count == 1 ? MonthText.findingOne : .finding,
      ["months": wording.format.sentence(wording.format.list(special))])
  }
}

extension IndicatorGroup {
  /// Which way an indicator of the group is wanted, as the project may have declared.
  fileprivate func polarity(of indicator: String, else other: Polarity) -> Polarity {
    definitions.first { $0.id == indicator }?.polarity ?? other
  }
}
