import Model

/// Which years the months of a table stand in.
enum YearKind: Sendable {
  case calendar
  /// From August to July.
  case school

  fileprivate var months: [Int] { self == .calendar ? Array(1...12) : Array(8...12) + Array(1...7) }

  /// The year that a month is in, by where it begins.
  fileprivate func year(of date: CalendarDate) -> Int {
    let (year, month, _) = date.components
    return self == .calendar ? year : SchoolYear(year: year, month: month).start
  }

  fileprivate func title(_ year: Int, _ format: ReaderFormat) -> String {
    self == .calendar ? String(year) : format.schoolYear(SchoolYear(start: year))
  }
}

extension Table {
  /// The numbers of a run chart: months below each other and years side by side, so that a month can
  /// be held against the same of other years.
  static func months(_ chart: RunChart, by kind: YearKind, _ wording: Wording) -> Table {
    let years = Set(chart.points.map { kind.year(of: $0.month) }).sorted()
    let rows = kind.months.compactMap { month -> Row? in
      let points = chart.points.filter { $0.month.components.month == month }
      guard let first = points.first else { return nil }
      return Row(
        .text(wording.format.sentence(wording.format.monthName(first.month))),
        years.map { year in
          let point = points.first { kind.year(of: $0.month) == year }
          return point.map { cell($0, wording) } ?? .text("")
        })
    }
    return Table(
      title: wording(MonthText.table, ["name": chart.name]),
      units: "\(chart.unit). \(chart.limits(wording))",
      columns: [.text(wording[MonthText.month])]
        + years.map { .number(kind.title($0, wording.format)) },
      rows: rows)
  }

  private static func cell(_ point: RunChart.Point, _ wording: Wording) -> TableCell {
    let number = wording.format.number(point.value)
    if point.causes.isEmpty { return .number(number) }
    return .markup(
      Markup {
        $0.text(number + " ")
        $0.element(.small, [.class("signs")], point.signs(wording))
      })
  }
}
