import Model

/// A date as it was read, with the clock time where one stood.
struct DateReading {
  var year: Int16
  var month: Int8
  var dayOfMonth: Int8
  var status: ValueStatus
  /// Minutes after midnight, −1 where no time is told.
  var minutes: Int32

  static func failed(_ status: ValueStatus) -> DateReading {
    DateReading(year: 0, month: 0, day: 0, status: status, minutes: -1)
  }

  /// Days since 1970-01-01; only a value has a day.
  var day: Int32 {
    CalendarDate(uncheckedYear: Int(year), month: Int(month), day: Int(dayOfMonth)).daysSinceEpoch
  }

  /// "No end", as some systems write it.
  static let openEnd = CalendarDate(uncheckedYear: 9999, month: 12, day: 31).daysSinceEpoch

  /// Reads a cell in its column's format: the plain ten bytes here, all others with care.
  @inline(__always)
  init(_ cell: Cell, format: DateFormat, clock: Bool = false) {
    if cell.count == 10, format.rawValue < DateFormat.iso.rawValue {
      let separator = format.separator
      let (a, b) = (cell[0] &- 48, cell[1] &- 48)
      let (c, d) = (cell[3] &- 48, cell[4] &- 48)
      let (e, f) = (cell[6] &- 48, cell[7] &- 48)
      let (g, h) = (cell[8] &- 48, cell[9] &- 48)
      let digits = max(max(max(a, b), max(c, d)), max(max(e, f), max(g, h)))
      if digits < 10, cell[2] == separator, cell[5] == separator {
        let year = Int(e) * 1000 + Int(f) * 100 + Int(g) * 10 + Int(h)
        self.init(year: year, month: Int(c) * 10 + Int(d), day: Int(a) * 10 + Int(b))
        return
      }
    }
    self = DateGrammar.read(cell, format: format, clock: clock)
  }

  /// A date that is written right, whether or not the calendar has it.
  @inline(__always)
  init(year: Int, month: Int, day: Int, minutes: Int32 = -1) {
    let exists =
      (1...9999).contains(year) && (1...12).contains(month) && day >= 1
      && day <= CalendarDate.days(inMonth: month, of: year)
    self.init(
      year: Int16(year), month: Int8(month), day: Int8(day),
      status: exists ? .value : .nonexistent, minutes: minutes)
  }

  private init(year: Int16, month: Int8, day: Int8, status: ValueStatus, minutes: Int32) {
    self.year = year
    self.month = month
    dayOfMonth = day
    self.status = status
    self.minutes = minutes
  }
}
