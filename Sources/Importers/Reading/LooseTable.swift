/// Any table in a text file, read without knowing what it holds.
///
/// The first row below titles and comments is always the header line. The whole file is read
/// once before a row is given out, so that a file is refused before anything of it is written.
public struct LooseTable {
  public let encoding: TextEncoding
  /// Whether a file read as Windows-1252 held mostly valid UTF-8 sequences.
  public let isMixed: Bool
  /// The columns by the header, each name once, and names for cells beyond it.
  public let columns: [String]
  public let surplusColumns: [String]
  /// How many rows stand below the header.
  public let rows: Int
  public let departures: ReadDepartures
  public let lineEnds: LineEnds
  public let endsWithLineEnd: Bool
  /// Whether the first column's name is a number, as where there is no header.
  public let beginsWithNumber: Bool
  let shape: TableShape
  private let text: ByteSource
  private let mask: PersonalNumberMask

  /// - Throws: `ReadRefusal` where the file is no table that can be read in one way only.
  public init(_ source: ByteSource) throws(ReadRefusal) {
    let examination = try TextExamination(source)
    encoding = examination.encoding
    isMixed = examination.isMixed
    text = source.text(in: encoding)
    let sample = try text.prefix(ReadLimits.sampleBytes)
    var shape = TableShape(sample, isWhole: sample.count < ReadLimits.sampleBytes)
    var count = try RowCount(RowSource(text: text, shape: shape))
    if count.endedUnwrapped {
      shape.innerDelimiter = nil
      count = try RowCount(RowSource(text: text, shape: shape))
    }
    guard let header = count.header else { throw ReadRefusal(.nothing) }
    var names = ColumnNames(header)
    names.addSurplus(count.width - header.count)
    columns = names.header
    surplusColumns = names.surplus
    rows = count.rows
    departures = count.departures
    lineEnds = count.lineEnds
    endsWithLineEnd = count.endsWithLineEnd
    beginsWithNumber =
      header.first.map { name in
        name.utf8.contains { (48...57).contains($0) }
          && name.utf8.allSatisfy { (44...57).contains($0) && $0 != 47 }
      } ?? false
    self.shape = shape
    mask = count.mask
  }

  /// Gives every row below the header, in order, personal numbers hidden.
  func forEachRow(_ visit: (LooseRecord) throws(ReadRefusal) -> Void) throws(ReadRefusal) {
    let width = columns.count + surplusColumns.count
    var given = -1
    _ = try RowSource(text: text, shape: shape).forEachRow { (record) throws(ReadRefusal) -> Bool in
      given += 1
      guard given <= rows, record.count <= width else { throw ReadRefusal(.changed) }
      if given > 0 { try visit(mask.hiding(record) ?? record) }
      return true
    }
    guard given == rows else { throw ReadRefusal(.changed) }
  }
}
