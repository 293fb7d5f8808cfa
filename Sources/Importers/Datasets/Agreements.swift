import Model

/// `agreements`: what was agreed, who sees to it, and by when.
struct Agreements: DatasetReader {
  let dataset = Dataset.agreements
  let columns: [Column] = [
    Column("date", "dato", required: true, content: .date),
    Column("topic", "emne", required: true),
    Column("text", "tekst", required: true),
    Column("responsible", "ansvarlig"),
    Column("due", "frist", content: .date),
    Column("done", "udført", content: .date),
    Column("child_id", "barn_id", "barnid"),
  ]

  private enum Place {
    static let date = 0, topic = 1, text = 2, responsible = 3, due = 4, done = 5, child = 6
  }

  private(set) var records: [AgreementRecord] = []
  private(set) var warning: RowFault?
  private var children: Children
  private var dateFormat = DateFormat.dashed
  private var dueFormat = DateFormat.dashed
  private var doneFormat = DateFormat.dashed

  init(children: Children) {
    self.children = children
  }

  mutating func start(_ formats: ColumnFormats) {
    dateFormat = formats.date(Place.date)
    dueFormat = formats.date(Place.due)
    doneFormat = formats.date(Place.done)
  }

  mutating func read(_ row: Row) -> RowFault? {
    let date = DateReading(row[Place.date], format: dateFormat)
    if let fault = RowFault(date, column: Place.date, dateFormat) { return fault }
    for column in [Place.topic, Place.text] where row[column].isEmpty {
      return RowFault(.missing, column: column, .value)
    }
    let due = OptionalCell(day: row[Place.due], column: Place.due, dueFormat)
    if let fault = due.fault { return fault }
    let done = OptionalCell(day: row[Place.done], column: Place.done, doneFormat)
    if let fault = done.fault { return fault }
    warning = due.warning ?? done.warning
    let id = row[Place.child]
    let child = id.isEmpty ? -1 : children.find(id, row.encoding)
    if !id.isEmpty, child < 0 {
      // An agreement about a child nobody can name must not become one about them all.
      return children.fault(child, id, column: Place.child)
    }
    records.append(
      AgreementRecord(
        date: date.day, topic: row.text(Place.topic), text: row.text(Place.text),
        responsible: row.text(Place.responsible), due: due.value ?? -1, done: done.value ?? -1,
        child: child))
    return nil
  }

  mutating func finish() {}
}
