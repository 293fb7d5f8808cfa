import Model

/// The first and last days of a wave's two years, since 1970-01-01.
struct WaveDays: Sendable {
  let schoolYear: ClosedRange<Int32>
  let calendarYear: ClosedRange<Int32>

  init(_ wave: Wave) {
    schoolYear = wave.schoolYear.firstDay.daysSinceEpoch...wave.schoolYear.lastDay.daysSinceEpoch
    let first = CalendarDate(uncheckedYear: wave.calendarYear, month: 1, day: 1)
    let last = CalendarDate(uncheckedYear: wave.calendarYear, month: 12, day: 31)
    calendarYear = first.daysSinceEpoch...last.daysSinceEpoch
  }

  /// The day on which what is open is counted: the year's last, or the reference date if earlier.
  ///
  /// Nil where the year had not begun.
  func countingDay(asOf day: Int32) -> Int32? {
    day < calendarYear.lowerBound ? nil : min(day, calendarYear.upperBound)
  }
}
