/// What one pass over all rows tells: how many, how wide, and how they depart.
struct RowCount {
  /// The header's cells without surrounding blanks, personal numbers hidden; nil where there is no
  /// row at all.
  let header: [String]?
  let rows: Int
  /// The most cells a row has.
  let width: Int
  /// What hides the personal numbers of these rows.
  let mask: PersonalNumberMask
  /// Whether a row was not wrapped as the first ones were.
  let endedUnwrapped: Bool
  let departures: ReadDepartures
  let lineEnds: LineEnds
  let endsWithLineEnd: Bool

  init(_ source: RowSource) throws(ReadRefusal) {
    var (top, named) = (LooseRecord?.none, 0)
    var (rows, width, ended) = (0, 0, false)
    var mask = PersonalNumberMask()
    var (short, long) = (ReadDepartures.Tally(), ReadDepartures.Tally())
    let isWrapped = source.shape.innerDelimiter != nil
    let scanner = try source.forEachRow { (record) throws(ReadRefusal) -> Bool in
      if named > 0 {
        rows += 1
        mask.note(record)
        if isWrapped, record.count != named { ended = true }
        if record.count < named { short.add(line: record.line) }
        if record.count > named { long.add(line: record.line) }
      } else {
        (top, named) = (record, record.count)
        mask.noteHeader(record)
        ended = isWrapped && record.count < 2
      }
      width = max(width, record.count)
      return !ended
    }
    header = top.map { top in
      let shown = mask.hiding(top) ?? top
      return (0..<shown.count).map { Self.name(shown[$0]) }
    }
    self.rows = rows
    self.mask = mask
    self.width = width
    endedUnwrapped = ended
    var departures = scanner.departures
    departures.shortRows = short
    departures.longRows = long
    departures.personalNumbers = mask.numbers
    departures.oddPersonalNumbers = mask.oddNumbers
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
