/// A measurement of a project: baseline, midway or final (måling).
public struct Wave: Sendable, Hashable {
  /// The id used in exports and outputs.
  public let id: String
  public let title: String
  public let schoolYear: SchoolYear
  public let calendarYear: Int

  public init(id: String, title: String, schoolYear: SchoolYear, calendarYear: Int) {
    self.id = id
    self.title = title
    self.schoolYear = schoolYear
    self.calendarYear = calendarYear
  }

  /// The later end of its two periods.
  public var lastDay: CalendarDate {
    max(
      schoolYear.lastDay, CalendarDate(uncheckedYear: calendarYear, month: 12, day: 31))
  }
}
