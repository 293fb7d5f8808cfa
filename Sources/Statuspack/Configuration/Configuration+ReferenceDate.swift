import Model

extension Configuration {
  /// The days one of which is the reference date: the one that is written, else the end of a wave.
  var referenceDates: [CalendarDate] { referenceDate.map { [$0] } ?? waves.map(\.lastDay) }

  /// The reference date, never the clock's.
  ///
  /// - Parameter lastWave: The place of the last wave that holds data.
  /// - Returns: The day that is written, else the end of that wave.
  func referenceDate(lastWave: Int) -> CalendarDate {
    referenceDate ?? waves[lastWave].lastDay
  }
}
