public import Model

/// What befell a municipality's children month by month; for its own internal pages alone.
public struct MonthTotals: Sendable, Hashable {
  /// Absence of a month, over all children.
  struct Absence: Sendable, Hashable {
    /// Ten-thousandths of a day.
    var absent: Int64 = 0
    var schoolDays: Int64 = 0
  }

  /// By year × 12 + month − 1.
  var notifications: [Int: Int] = [:]
  var absence: [Int: Absence] = [:]

  public init() {}

  /// Notifications received a month, over the last whole calendar years that tell any.
  ///
  /// A year without a notification may be one that nobody delivered: it is never taken for zeros.
  ///
  /// - Parameter date: The reference date; a month that ends later is left out.
  /// - Returns: Nil where there are too few months.
  public func notifications(until date: CalendarDate) -> MonthSeries? {
    let told = Set(notifications.filter { $0.value > 0 }.map { $0.key / 12 })
    let last = Self.lastMonth(until: date)
    guard let end = told.filter({ $0 * 12 <= last }).max() else { return nil }
    var begin = end
    while told.contains(begin - 1) { begin -= 1 }
    let months = begin * 12...min(last, end * 12 + 11)
    return MonthSeries(
      months.map { MonthSeries.Value(month: $0, value: Double(notifications[$0] ?? 0)) })
  }

  /// Absence a month as a share of school days, over the last school years without a gap.
  ///
  /// A month without school days is left out; two in a row are a gap.
  ///
  /// - Parameter date: The reference date; a month that ends later is left out.
  /// - Returns: Nil where there are too few months.
  public func absence(until date: CalendarDate) -> MonthSeries? {
    let last = Self.lastMonth(until: date)
    let months = absence.filter { $0.value.schoolDays > 0 && $0.key <= last }.keys.sorted()
    var begin = months.count - 1
    while begin > 0, months[begin] - months[begin - 1] <= 2 { begin -= 1 }
    return MonthSeries(
      months.dropFirst(max(0, begin)).map { month in
        let own = absence[month] ?? Absence()
        let value = Double(own.absent) / 10_000 / Double(own.schoolDays)
        return MonthSeries.Value(month: month, value: value)
      })
  }

  /// The last month that is over on a day.
  private static func lastMonth(until date: CalendarDate) -> Int {
    let (year, month, day) = date.components
    let isOver = day == CalendarDate.days(inMonth: month, of: year)
    return year * 12 + month - (isOver ? 1 : 2)
  }
}
