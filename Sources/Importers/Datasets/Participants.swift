import Model

/// `participants`: who is in the programme, since when, and where.
struct Participants: DatasetReader {
  let dataset = Dataset.participants
  let columns: [Column] = [
    Column("child_id", "barn_id", "barnid", required: true),
    Column("birth_date", "fødselsdato", required: true, content: .date),
    Column("school_district", "skoledistrikt", "district", "distrikt", required: true),
    Column("programme", "program", "indsats", required: true),
    Column("start_date", "startdato", required: true, content: .date),
    Column("exit_date", "slutdato", content: .date),
    Column("placement_type", "anbringelsestype"),
    Column("sex", "køn"),
    Column("school", "skole", "institutionsnummer"),
    Column("camp_date", "campdato", content: .date),
    Column("measure", "foranstaltning"),
    Column("special_class", "specialklasse"),
    Column("exit_reason", "slutårsag"),
  ]

  enum Place {
    static let child = 0, birth = 1, district = 2, programme = 3, start = 4, exit = 5
    static let placement = 6, sex = 7, camp = 9
    /// What may differ between two spells of one child.
    static let spell = [3, 4, 5, 10]
    static let fixed = [6, 7, 8, 9, 11, 12]
  }

  var children = TextTable()
  private(set) var districts: TextTable
  private(set) var programmes = TextTable()
  private(set) var placements = TextTable()
  var warning: RowFault?
  var exit: (day: Int32, column: Int)?
  /// Whether the districts are a list to choose from, or are learnt from these rows.
  private let closed: Bool
  /// What must not differ between the rows of a child, and what each of its spells was.
  var fixed: [UInt64] = []
  var firstSpells: [UInt64] = []
  private var furtherSpells: Set<UInt64> = []
  var batch = Batch<ParticipantRecord>()
  private let sink: any RecordSink
  var birthFormat = DateFormat.dashed
  var startFormat = DateFormat.dashed
  var exitFormat = DateFormat.dashed
  private var campFormat = DateFormat.dashed
  private let ageAtCamp: ClosedRange<Int>
  /// No reference date is before this day: until then an exit is in nobody's future.
  let knownUntil: Int32
  /// Texts of accepted rows of the file, as they are spelled.
  var districtMemo = SpellingMemo()
  var programmeMemo = SpellingMemo()
  var placementMemo = SpellingMemo()

  init(_ plan: ImportPlan, districts: TextTable, closed: Bool, sink: any RecordSink) {
    self.districts = districts
    self.closed = closed
    ageAtCamp = plan.ageAtCamp
    knownUntil = plan.referenceDates.min()?.daysSinceEpoch ?? .min
    self.sink = sink
  }

  mutating func start(_ formats: ColumnFormats) {
    districtMemo.removeAll()
    programmeMemo.removeAll()
    placementMemo.removeAll()
    birthFormat = formats.date(Place.birth)
    startFormat = formats.date(Place.start)
    exitFormat = formats.date(Place.exit)
    campFormat = formats.date(Place.camp)
  }

  mutating func read(_ row: Row) -> RowFault? {
    warning = nil
    self.exit = nil
    let id = row[Place.child]
    if id.isEmpty { return RowFault(.missing, column: Place.child, .value) }
    if PersonalNumber.isWhole(id) {
      return RowFault(.cpr, column: Place.child, .noPersonalNumber)
    }
    let birth = DateReading(row[Place.birth], format: birthFormat)
    if let fault = RowFault(birth, column: Place.birth, birthFormat) { return fault }
    let districtCell = row[Place.district]
    if districtCell.isEmpty { return RowFault(.missing, column: Place.district, .value) }
    let district = districts.number(of: districtCell, in: row.encoding, adding: !closed)
    if district < 0 { return RowFault(.unknownDistrict, column: Place.district, .district) }
    if row[Place.programme].isEmpty {
      return RowFault(.missing, column: Place.programme, .value)
    }
    let start = DateReading(row[Place.start], format: startFormat)
    if let fault = RowFault(start, column: Place.start, startFormat) { return fault }
    let exit = OptionalCell(day: row[Place.exit], column: Place.exit, exitFormat)
    if let fault = exit.fault { return fault }
    if let day = exit.value, day < start.day {
      return RowFault(.dateOrder, column: Place.exit, .notBefore("start_date"))
    }
    let camp = OptionalCell(day: row[Place.camp], column: Place.camp, campFormat)
    if let fault = camp.fault { return fault }
    let known = children.number(of: id, in: row.encoding, adding: false)
    let fixedPart = Self.fixedPart(
      signature(row, Place.fixed), birth: birth.day, district: district)
    let spell = signature(row, Place.spell)
    if known >= 0 {
      let isNew =
        firstSpells[Int(known)] != spell && !furtherSpells.contains(key(known, spell))
      guard fixed[Int(known)] == fixedPart, isNew else {
        return RowFault(.duplicate, column: Place.child, .once)
      }
    }
    let child = children.number(of: id, in: row.encoding, adding: true)
    if known < 0 {
      fixed.append(fixedPart)
      firstSpells.append(spell)
    } else {
      furtherSpells.insert(key(child, spell))
    }
    let sex = sex(row[Place.sex])
    if let day = camp.value { noteAge(birth: birth.day, camp: day) }
    warning = warning ?? exit.warning ?? camp.warning
    self.exit = exit.value.flatMap { $0 <= knownUntil ? nil : ($0, Place.exit) }
    let placementCell = row[Place.placement]
    let programme = programmes.number(
      of: row[Place.programme], in: row.encoding, adding: true)
    let placement =
      placementCell.isEmpty
      ? -1 : placements.number(of: placementCell, in: row.encoding, adding: true)
    districtMemo.note(cell: districtCell, number: district)
    programmeMemo.note(cell: row[Place.programme], number: programme)
    placementMemo.note(cell: placementCell, number: placement)
    let record = ParticipantRecord(
      child: child, isFirst: known < 0, birth: birth.day, district: district,
      programme: programme, placement: placement, start: start.day, exit: exit.value ?? .max,
      sex: sex)
    if batch.append(record) { flush() }
    return nil
  }

  mutating func finish() { flush() }

  mutating func flush() {
    sink.add(batch.records)
    batch.removeAll()
  }

  private mutating func sex(_ cell: Cell) -> ParticipantRecord.Sex {
    if cell.isEmpty { return .unknown }
    if cell.equals("k") || cell.equals("p") { return .female }
    if cell.equals("m") || cell.equals("d") { return .male }
    if Marks.status(of: cell) != .missing {
      warning = RowFault(.invalidItem, column: Place.sex, .oneOf(["K", "M", "P", "D"]))
    }
    return .unknown
  }

  private mutating func noteAge(birth: Int32, camp: Int32) {
    let age = CalendarDate(daysSinceEpoch: birth)
      .wholeYears(until: CalendarDate(daysSinceEpoch: camp))
    if !ageAtCamp.contains(age) {
      warning = RowFault(
        .outOfRange, column: Place.camp, .range(ageAtCamp.lowerBound, ageAtCamp.upperBound))
    }
  }

  /// What must not differ between the rows of a child.
  @inline(__always)
  static func fixedPart(_ signature: UInt64, birth: Int32, district: Int32) -> UInt64 {
    signature ^ UInt64(UInt32(bitPattern: birth)) << 20
      ^ UInt64(UInt32(bitPattern: district)) &* 0x9E37_79B9_7F4A_7C15
  }

  private func signature(_ row: Row, _ columns: [Int]) -> UInt64 {
    var hash: UInt64 = 0
    for column in columns { hash = ByteKeyTable.mix(hash, row[column].bytes) }
    return hash
  }

  private func key(_ child: Int32, _ spell: UInt64) -> UInt64 {
    spell ^ UInt64(UInt32(bitPattern: child)) &* 0x9E37_79B9_7F4A_7C15
  }
}
