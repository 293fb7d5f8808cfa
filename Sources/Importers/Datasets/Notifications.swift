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

  enum Place {
    static let received = 0, child = 1, closed = 4, assessed = 5
  }

  private(set) var warning: RowFault?
  var children: Children
  private(set) var receivedFormat = DateFormat.dashed
  private(set) var closedFormat = DateFormat.dashed
  private var assessedFormat = DateFormat.dashed
  var batch = Batch<NotificationRecord>()
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
    let closed = OptionalCell(
      moment: row[Place.closed], column: Place.closed, closedFormat)
    if let fault = closed.fault { return fault }
    if let day = closed.value?.day, day < received.day {
      return RowFault(.dateOrder, column: Place.closed, .notBefore("date_received"))
    }
    let assessed = OptionalCell(
      moment: row[Place.assessed], column: Place.assessed, assessedFormat)
    if let fault = assessed.fault { return fault }
    warning = closed.warning ?? assessed.warning
    let id = row[Place.child]
    let child = children.find(id, row.encoding)
    if let fault = children.fault(child, id, column: Place.child) { return fault }
    guard child >= 0 else { return nil }
    let record = NotificationRecord(
      child: child, received: received.day, receivedMinutes: received.minutes,
      assessed: assessed.value?.day ?? -1, assessedMinutes: assessed.value?.minutes ?? -1)
    if batch.append(record) { flush() }
    return nil
  }

  mutating func finish() { flush() }

  mutating func flush() {
    sink.add(batch.records)
    batch.removeAll()
  }
}
