import Model

@testable import Importers

/// The plain path and the whole grammar read the same date; a day that is read is a day of the
/// calendar, and written in its format it is read again; a cell has one shape.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzDates(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let cell = Cell(start, count: count)
  let shape = DateGrammar.shape(of: cell)
  for format in DateFormat.allCases {
    for clock in [false, true] {
      let reading = DateReading(cell, format: format, clock: clock)
      claimSame(
        reading, DateGrammar.read(cell, format: format, clock: clock), "\(format): both ways")
      guard reading.status == .value || reading.status == .nonexistent else { continue }
      claimEqual(shape, format, "a date is read in its own shape")
      claim((-1..<1440).contains(reading.minutes), "a time of the day")
      claim(clock || reading.minutes == -1, "a time only where it may stand")
      let day = CalendarDate(
        year: Int(reading.year), month: Int(reading.month), day: Int(reading.dayOfMonth))
      claimEqual(day != nil, reading.status == .value, "a day of the calendar")
      guard let day else { continue }
      claimEqual(day.daysSinceEpoch, reading.day, "days since 1970")
      claim(CalendarDate(daysSinceEpoch: reading.day).components == day.components, "and back")
      let written = Array(text(day, format).utf8)
      let again = written.withUnsafeBufferPointer { text -> DateReading in
        guard let base = text.baseAddress else { return .failed(.missing) }
        return DateReading(Cell(base, count: text.count), format: format)
      }
      claimEqual(again.status, .value, "written in its format is a date")
      claimEqual(again.day, reading.day, "written in its format")
    }
  }
  return 0
}

private func claimSame(_ one: DateReading, _ other: DateReading, _ what: String) {
  claimEqual(one.status, other.status, what)
  claimEqual(one.minutes, other.minutes, what)
  if one.status == .value { claimEqual(one.day, other.day, what) }
}

private let months = [
  "januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober",
  "november", "december",
]

private func text(_ date: CalendarDate, _ format: DateFormat) -> String {
  let (number, month, dayOfMonth) = date.components
  func padded(_ number: Int, _ width: Int) -> String {
    String(repeating: "0", count: width - String(number).count) + String(number)
  }
  let (year, mm, dd) = (padded(number, 4), padded(month, 2), padded(dayOfMonth, 2))
  switch format {
  case .dashed: return "\(dd)-\(mm)-\(year)"
  case .dotted: return "\(dd).\(mm).\(year)"
  case .slashed: return "\(dd)/\(mm)/\(year)"
  case .iso: return "\(year)-\(mm)-\(dd)"
  case .compact: return year + mm + dd
  case .written: return "\(dayOfMonth). \(months[month - 1]) \(year)"
  }
}
