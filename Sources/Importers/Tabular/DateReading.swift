import Model

/// A date as it was read, with the clock time where one stood.
struct DateReading {
  var day: Int32
  var status: ValueStatus
  /// Minutes after midnight, −1 where no time is told.
  var minutes: Int32

  static func failed(_ status: ValueStatus) -> DateReading {
    DateReading(day: 0, status: status, minutes: -1)
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
        let date = CalendarDate(
          year: year, month: Int(c) * 10 + Int(d), day: Int(a) * 10 + Int(b))
        self.init(date)
        return
      }
    }
    self = DateGrammar.read(cell, format: format, clock: clock)
  }

  init(_ date: CalendarDate?, minutes: Int32 = -1) {
    day = date?.daysSinceEpoch ?? 0
    status = date == nil ? .nonexistent : .value
    self.minutes = minutes
  }

  init(day: Int32, status: ValueStatus, minutes: Int32) {
    self.day = day
    self.status = status
    self.minutes = minutes
  }
}
