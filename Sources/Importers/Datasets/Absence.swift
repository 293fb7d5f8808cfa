import Model

/// `absence`: days absent and school days of a child in a month.
struct Absence: DatasetReader {
  let dataset = Dataset.absence
  let columns: [Column] = [
    Column("child_id", "barn_id", "barnid", required: true),
    Column("month", "måned", required: true, content: .date),
    Column("absent_days", "fraværsdage", required: true, content: .decimal),
    Column("school_days", "skoledage", required: true),
    Column("illegal_days", "ulovligt", "ulovligt_fravær", content: .decimal),
  ]

  private enum Place {
    static let child = 0, month = 1, absent = 2, school = 3, illegal = 4
  }

  private(set) var warning: RowFault?
  var children: Children
  var seen: SeenKeys
  private(set) var monthFormat = DateFormat.dashed
  var absentColumn = NumberColumn()
  private var illegalColumn = NumberColumn()
  var batch = Batch<AbsenceRecord>()
  private var means: AbsenceMeans
  private let sink: any RecordSink

  init(children: Children, sink: any RecordSink) {
    self.children = children
    self.sink = sink
    seen = SeenKeys(children: children.count, width: 192, lead: 64)
    means = AbsenceMeans(children: children.count)
  }

  mutating func start(_ formats: ColumnFormats) {
    monthFormat = formats.date(Place.month)
    absentColumn = formats.number(Place.absent)
    illegalColumn = formats.number(Place.illegal)
  }

  var numbers: [(column: Int, votes: NumberColumn)] {
    [(Place.absent, absentColumn), (Place.illegal, illegalColumn)]
  }

  mutating func read(_ row: Row) -> RowFault? {
    warning = nil
    let month = DateReading(row[Place.month], format: monthFormat)
    if let fault = RowFault(month, column: Place.month, monthFormat) { return fault }
    let absent = absentColumn.read(row[Place.absent])
    if let fault = RowFault(absent, column: Place.absent, absentColumn.sign) { return fault }
    let school = NumberReading(row[Place.school], sign: .comma)
    if let fault = RowFault(whole: school, column: Place.school) { return fault }
    guard month.dayOfMonth == 1 else {
      return RowFault(.outOfRange, column: Place.month, .firstOfMonth)
    }
    guard let days = school.whole, (1...31).contains(days) else {
      return RowFault(.outOfRange, column: Place.school, .range(1, 31))
    }
    guard absent.value >= 0 else { return RowFault(.outOfRange, column: Place.absent, .noLess) }
    guard absent.value <= Int64(days) * NumberReading.scale else {
      return RowFault(.outOfRange, column: Place.absent, .atMost("school_days"))
    }
    var illegal: Int64 = -1
    let illegalCell = row[Place.illegal]
    if !illegalCell.isEmpty {
      let reading = illegalColumn.read(illegalCell)
      if reading.status == .suppressed {
        warning = RowFault(.invalidItem, column: Place.illegal, .number(illegalColumn.sign))
      } else if reading.status != .missing {
        if let fault = RowFault(reading, column: Place.illegal, illegalColumn.sign) { return fault }
        guard (0...absent.value).contains(reading.value) else {
          return RowFault(.outOfRange, column: Place.illegal, .atMost("absent_days"))
        }
        illegal = reading.value
      }
    }
    let id = row[Place.child]
    let child = children.find(id, row.encoding)
    if let fault = children.fault(child, id, column: Place.child) { return fault }
    guard child >= 0 else { return nil }
    let monthKey = Int(month.year) * 12 + Int(month.month) - 1
    guard seen.insert(child: Int(child), key: monthKey) else {
      return RowFault(.duplicate, column: Place.month, .once)
    }
    let record = AbsenceRecord(
      child: child, month: Int32(monthKey), absent: Int32(absent.value),
      schoolDays: Int32(days), illegal: Int32(illegal))
    if batch.append(record) { flush() }
    return nil
  }

  mutating func finish() { flush() }

  func oddities(file: String) -> [Issue] { means.issues(file: file) }

  mutating func flush() {
    sink.add(batch.records)
    means.add(batch.records)
    batch.removeAll()
  }
}
