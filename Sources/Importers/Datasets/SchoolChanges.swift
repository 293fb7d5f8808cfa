import Model

/// `school_changes`: a child leaves one school for another.
struct SchoolChanges: DatasetReader {
  let dataset = Dataset.schoolChanges
  let columns: [Column] = [
    Column("child_id", "barn_id", "barnid", required: true),
    Column("date", "dato", required: true, content: .date),
    Column("from_school", "fra", "fra_skole", required: true),
    Column("to_school", "til", "til_skole", required: true),
    Column("reason", "årsag"),
  ]

  private enum Place {
    static let child = 0, date = 1, from = 2, to = 3, reason = 4
  }

  private(set) var schools = TextTable()
  private var children: Children
  private var dateFormat = DateFormat.dashed
  private var batch = Batch<SchoolChangeRecord>()
  private let sink: any RecordSink

  init(children: Children, sink: any RecordSink) {
    self.children = children
    self.sink = sink
  }

  mutating func start(_ formats: ColumnFormats) {
    dateFormat = formats.date(Place.date)
  }

  mutating func read(_ row: Row) -> RowFault? {
    let date = DateReading(row[Place.date], format: dateFormat)
    if let fault = RowFault(date, column: Place.date, dateFormat) { return fault }
    for column in [Place.from, Place.to] where row[column].isEmpty {
      return RowFault(.missing, column: column, .value)
    }
    let (from, to) = (row.text(Place.from), row.text(Place.to))
    if from == to { return RowFault(.sameValue, column: Place.to, .otherThan("from_school")) }
    let id = row[Place.child]
    let child = children.find(id, row.encoding)
    if let fault = children.fault(child, id, column: Place.child) { return fault }
    guard child >= 0 else { return nil }
    let record = SchoolChangeRecord(
      child: child, date: date.day, from: schools.insert(from), to: schools.insert(to))
    if batch.append(record) { flush() }
    return nil
  }

  mutating func finish() { flush() }

  private mutating func flush() {
    sink.add(batch.records)
    batch.removeAll()
  }
}
