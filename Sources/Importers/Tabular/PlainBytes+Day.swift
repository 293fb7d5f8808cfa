import Model

extension PlainBytes {
  /// Ten bytes of a date that exists; nil for anything else.
  @inline(__always)
  func date(from start: Int, _ format: DateFormat) -> Int32? {
    guard self[start] &- 48 < 10, self[start &+ 9] &- 48 < 10 else { return nil }
    let date = DateReading(Cell(base + start, count: 10), format: format)
    return date.status == .value ? date.day : nil
  }

  /// Such a date, a delimiter after it, and where it ends.
  @inline(__always)
  func day(from start: Int, _ format: DateFormat) -> (day: Int32, end: Int)? {
    let end = start &+ 10
    guard self[end] == delimiter, let day = date(from: start, format) else { return nil }
    return (day, end)
  }
}
