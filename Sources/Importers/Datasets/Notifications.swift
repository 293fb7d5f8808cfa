import Model

/// `notifications`: a concern for a child, received on a day.
struct Notifications: DatasetReader {
  let dataset = Dataset.notifications
  let columns: [Column] = [
    Column("date_received", "modtaget", "modtagelsesdato", required: true, content: .date),
    Column("child_id", "barn_id", "barnid", required: true),
    Column("source", "underretter", "kilde", required: true),
    Column("reason", "årsag", required: true),
    Column("closed_date", "afsluttet", content: .date),
    Column("assessed_at", "vurderet", content: .date),
  ]

  private enum Place {
    static let received = 0, child = 1, closed = 4, assessed = 5
  }

  private var children: Children
  private var receivedFormat = DateFormat.dashed
  private var closedFormat = DateFormat.dashed
  private var assessedFormat = DateFormat.dashed
  private var batch = Batch<NotificationRecord>()
  private let sink: any RecordSink

  init(children: Children, sink: any RecordSink) {
    self.children = children
    self.sink = sink
  }

  mutating func start(_ formats: ColumnFormats) {
    receivedFormat = formats.date(Place.received)
    closedFormat = formats.date(Place.closed)
    assessedFormat = formats.date(Place.assessed)
  }

  mutating func read(_ row: Row) -> RowFault? {
    let received = DateReading(row[Place.received], format: receivedFormat, clock: true)
    if let fault = RowFault(received, column: Place.received, receivedFormat) { return fault }
    let closed = DateReading(row[Place.closed], format: closedFormat, clock: true)
    if closed.status != .missing {
      if let fault = RowFault(closed, column: Place.closed, closedFormat) { return fault }
      if closed.day < received.day {
        return RowFault(.dateOrder, column: Place.closed, .notBefore("date_received"))
      }
    }
    let assessed = DateReading(row[Place.assessed], format: assessedFormat, clock: true)
    if assessed.status != .missing,
      let fault = RowFault(assessed, column: Place.assessed, assessedFormat)
    {
      return fault
    }
    let id = row[Place.child]
    let child = children.find(id, row.encoding)
    if let fault = children.fault(child, id, column: Place.child) { return fault }
    guard child >= 0 else { return nil }
    let record = NotificationRecord(
      child: child, received: received.day, receivedMinutes: received.minutes,
      assessed: assessed.status == .value ? assessed.day : -1,
      assessedMinutes: assessed.minutes)
    if batch.append(record) { flush() }
    return nil
  }

  mutating func finish() { flush() }

  private mutating func flush() {
    sink.add(batch.records)
    batch.removeAll()
  }
}
