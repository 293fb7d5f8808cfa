import Model

/// `activities`: what was planned in a wave, and what came of it.
struct Activities: DatasetReader {
  let dataset = Dataset.activities
  let columns: [Column] = [
    Column("activity", "aktivitet", required: true),
    Column("planned_date", "planlagt", required: true, content: .date),
    Column("held_date", "afholdt", content: .date),
    Column("planned_participants", "planlagte_deltagere", content: .whole),
    Column("participants", "deltagerantal", content: .whole),
    Column("district", "distrikt", "skoledistrikt"),
    Column("wave", "måling", "period", "periode", required: true),
  ]

  private enum Place {
    static let activity = 0, planned = 1, held = 2, plannedParticipants = 3, participants = 4
    static let district = 5, wave = 6
  }

  private struct Key: Hashable {
    let activity: String
    let planned: Int32
    let district: String
  }

  private(set) var records: [ActivityRecord] = []
  private(set) var warning: RowFault?
  private let waves: WaveNames
  private var seen: Set<Key> = []
  private var plannedFormat = DateFormat.dashed
  private var heldFormat = DateFormat.dashed

  init(waves: [Wave]) {
    self.waves = WaveNames(waves)
  }

  mutating func start(_ formats: ColumnFormats) {
    plannedFormat = formats.date(Place.planned)
    heldFormat = formats.date(Place.held)
  }

  mutating func read(_ row: Row) -> RowFault? {
    if row[Place.activity].isEmpty { return RowFault(.missing, column: Place.activity, .value) }
    let planned = DateReading(row[Place.planned], format: plannedFormat)
    if let fault = RowFault(planned, column: Place.planned, plannedFormat) { return fault }
    let held = OptionalCell(day: row[Place.held], column: Place.held, heldFormat)
    if let fault = held.fault { return fault }
    let expected = count(row, Place.plannedParticipants)
    if let fault = expected.fault { return fault }
    let reached = count(row, Place.participants)
    if let fault = reached.fault { return fault }
    let wave = waves.place(of: row.text(Place.wave))
    if wave < 0 { return waves.fault(row[Place.wave], column: Place.wave) }
    let key = Key(
      activity: row.text(Place.activity), planned: planned.day, district: row.text(Place.district))
    guard seen.insert(key).inserted else {
      return RowFault(.duplicate, column: Place.activity, .once)
    }
    warning = held.warning ?? expected.warning ?? reached.warning
    records.append(
      ActivityRecord(
        activity: key.activity, planned: key.planned, held: held.value ?? -1,
        plannedParticipants: expected.value ?? -1, participants: reached.value ?? -1,
        district: key.district, wave: wave))
    return nil
  }

  mutating func finish() {}

  private func count(_ row: Row, _ column: Int) -> OptionalCell<Int> {
    OptionalCell(whole: row[column], column: column, in: 0...Int.max, else: .noLess)
  }
}
