import Model

extension PlainBytes {
  /// Ten bytes of a date that exists, a delimiter after them, and where they end.
  @inline(__always)
  func day(from start: Int, _ format: DateFormat) -> (day: Int32, end: Int)? {
    let end = start &+ 10
    guard self[end] == delimiter, self[start] &- 48 < 10, self[end &- 1] &- 48 < 10
    else { return nil }
    let date = DateReading(Cell(base + start, count: 10), format: format)
    return date.status == .value ? (date.day, end) : nil
  }
}
