import Model

/// `family_cases`: a case about a child, and the investigation it may hold.
struct FamilyCases: DatasetReader {
  let dataset = Dataset.familyCases
  let columns: [Column] = [
    Column("case_id", "sagsid", "sagsnummer", required: true),
    Column("child_id", "barn_id", "barnid", required: true),
    Column("opened", "oprettet", required: true, content: .date),
    Column("investigation_due", "undersøgelsesfrist", content: .date),
    Column("investigation_done", "undersøgelse", content: .date),
    Column("closed", "afsluttet", content: .date),
    Column("case_type", "sagstype"),
  ]

  private enum Place {
    static let id = 0, child = 1, opened = 2, due = 3, done = 4, closed = 5, type = 6
  }

  private(set) var types = TextTable()
  private(set) var warning: RowFault?
  private var children: Children
  private var ids = TextTable()
  private var openedFormat = DateFormat.dashed
  private var dueFormat = DateFormat.dashed
  private var doneFormat = DateFormat.dashed
  private var closedFormat = DateFormat.dashed
  private var batch = Batch<FamilyCaseRecord>()
  private let sink: any RecordSink

  init(children: Children, sink: any RecordSink) {
    self.children = children
    self.sink = sink
  }

  mutating func start(_ formats: ColumnFormats) {
    openedFormat = formats.date(Place.opened)
    dueFormat = formats.date(Place.due)
    doneFormat = formats.date(Place.done)
    closedFormat = formats.date(Place.closed)
  }

  mutating func read(_ row: Row) -> RowFault? {
    if row[Place.id].isEmpty { return RowFault(.missing, column: Place.id, .value) }
    let opened = DateReading(row[Place.opened], format: openedFormat)
    if let fault = RowFault(opened, column: Place.opened, openedFormat) { return fault }
    let due = OptionalCell(day: row[Place.due], column: Place.due, dueFormat)
    let done = OptionalCell(day: row[Place.done], column: Place.done, doneFormat)
    let closed = OptionalCell(day: row[Place.closed], column: Place.closed, closedFormat)
    for (cell, column) in [(due, Place.due), (done, Place.done), (closed, Place.closed)] {
      if let fault = cell.fault { return fault }
      if let day = cell.value, day < opened.day {
        return RowFault(.dateOrder, column: column, .notBefore("opened"))
      }
    }
    let id = row[Place.child]
    let child = children.find(id, row.encoding)
    if let fault = children.fault(child, id, column: Place.child) { return fault }
    warning = due.warning ?? done.warning ?? closed.warning
    guard child >= 0 else { return nil }
    let known = ids.texts.count
    guard ids.number(of: row[Place.id], in: row.encoding, adding: true) == known else {
      return RowFault(.duplicate, column: Place.id, .once)
    }
    let type = row.text(Place.type)
    let record = FamilyCaseRecord(
      child: child, opened: opened.day, investigationDue: due.value ?? -1,
      investigationDone: done.value ?? -1, closed: closed.value ?? .max,
      caseType: type.isEmpty ? -1 : types.insert(type))
    if batch.append(record) { flush() }
    return nil
  }

  mutating func finish() { flush() }

  private mutating func flush() {
    sink.add(batch.records)
    batch.removeAll()
  }
}
