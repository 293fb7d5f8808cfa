import Model

/// `school_starts`: the year a child begins school, and whether that was put off.
struct SchoolStarts: DatasetReader {
  let dataset = Dataset.schoolStarts
  let columns: [Column] = [
    Column("child_id", "barn_id", "barnid", required: true),
    Column("school_year", "skoleår", required: true),
    Column("postponed", "udsat", required: true),
  ]

  private enum Place {
    static let child = 0, schoolYear = 1, postponed = 2
  }

  private var children: Children
  private var years = SchoolYearSpellings()
  private var seen: [Bool]
  private var batch = Batch<SchoolStartRecord>()
  private let sink: any RecordSink

  init(children: Children, sink: any RecordSink) {
    self.children = children
    self.sink = sink
    seen = Array(repeating: false, count: children.count)
  }

  mutating func start(_ formats: ColumnFormats) {}

  mutating func read(_ row: Row) -> RowFault? {
    let id = row[Place.child]
    if id.isEmpty { return RowFault(.missing, column: Place.child, .value) }
    let year = years.start(of: row[Place.schoolYear])
    if year < 0 {
      return SchoolYearSpellings.fault(row[Place.schoolYear], column: Place.schoolYear)
    }
    guard let postponed = BooleanReading.value(row[Place.postponed]) else {
      let code: IssueCode = row[Place.postponed].isEmpty ? .missing : .outOfRange
      return RowFault(code, column: Place.postponed, .boolean)
    }
    let child = children.find(id, row.encoding)
    if let fault = children.fault(child, id, column: Place.child) { return fault }
    guard child >= 0 else { return nil }
    guard !seen[Int(child)] else { return RowFault(.duplicate, column: Place.child, .once) }
    seen[Int(child)] = true
    let record = SchoolStartRecord(child: child, schoolYear: year, postponed: postponed)
    if batch.append(record) { flush() }
    return nil
  }

  mutating func finish() { flush() }

  private mutating func flush() {
    sink.add(batch.records)
    batch.removeAll()
  }
}
