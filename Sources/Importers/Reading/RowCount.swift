/// What one pass over all rows tells: how many, how wide, and how they depart.
struct RowCount {
  /// The header's cells without surrounding blanks; nil where there is no row at all.
  private(set) var header: [String]?
  private(set) var rows = 0
  /// The most cells a row has.
  private(set) var width = 0
  /// Whether a row was not wrapped as the first ones were.
  private(set) var endedUnwrapped = false
  let departures: ReadDepartures
  let lineEnds: LineEnds
  let endsWithLineEnd: Bool

  init(_ source: RowSource) throws(ReadRefusal) {
    var (header, rows, width, ended) = ([String]?.none, 0, 0, false)
    var (short, long) = (ReadDepartures.Tally(), ReadDepartures.Tally())
    let isWrapped = source.shape.innerDelimiter != nil
    let scanner = try source.forEachRow { (record) throws(ReadRefusal) -> Bool in
      if let first = header {
        rows += 1
        if isWrapped, record.count != first.count { ended = true }
        if record.count < first.count { short.add(line: record.line) }
        if record.count > first.count { long.add(line: record.line) }
      } else {
        header = (0..<record.count).map { Self.name(record[$0]) }
        ended = isWrapped && record.count < 2
      }
      width = max(width, record.count)
      return !ended
    }
    self.header = header
    self.rows = rows
    self.width = width
    endedUnwrapped = ended
    var departures = scanner.departures
    departures.shortRows = short
    departures.longRows = long
    self.departures = departures
    lineEnds = scanner.lineEnds
    endsWithLineEnd = scanner.endsWithLineEnd
  }

  private static func name(_ cell: ArraySlice<UInt8>) -> String {
    let isBlank = { (byte: UInt8) in byte == 0x20 || (0x09...0x0D).contains(byte) }
    guard let last = cell.lastIndex(where: { !isBlank($0) }) else { return "" }
    return String(decoding: cell[...last].drop(while: isBlank), as: UTF8.self)
  }
}
