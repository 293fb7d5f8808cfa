import Model

/// `exams`: one child, one school year, one subject.
struct Exams: DatasetReader {
  let dataset = Dataset.exams
  let columns: [Column] = [
    Column("child_id", "barn_id", "barnid", required: true),
    Column("school_year", "skoleår", required: true),
    Column("subject", "fag", "prøve", required: true),
    Column("attempted", "aflagt", required: true),
    Column("grade", "karakter", required: true),
  ]

  private enum Place {
    static let child = 0, schoolYear = 1, subject = 2, attempted = 3, grade = 4
  }

  static let scale = ["-3", "00", "02", "4", "7", "10", "12"]
  /// Absent, exempt, ill …: no grade, and why.
  ///
  /// Source: STIL, FP9 grade report, status codes.
  static let statusCodes = [81, 84, 85, 86, 87, 88, 89]

  var children: Children
  private let subjects: [String]
  private let subjectKeys: [String: Int32]
  var years = SchoolYearSpellings()
  /// Spellings of subjects met so far, by encoding.
  var subjectSpellings = [ByteKeyTable(), ByteKeyTable()]
  var subjectOf: [[Int32]] = [[], []]
  var yearMemo = SpellingMemo()
  var subjectMemo = SpellingMemo()
  var seen: SeenKeys
  let slots: Int
  var batch = Batch<ExamRecord>()
  private(set) var warning: RowFault?
  private let sink: any RecordSink

  init(subjects: [String], children: Children, sink: any RecordSink) {
    self.subjects = subjects
    self.children = children
    self.sink = sink
    subjectKeys = Dictionary(
      subjects.enumerated().map { (FoldedName.key($1), Int32($0)) }, uniquingKeysWith: { a, _ in a }
    )
    slots = max(1, subjects.count)
    seen = SeenKeys(children: children.count, width: 16 * slots, lead: 8 * slots)
  }

  /// Another file may be written in another encoding, in which the same bytes are other text.
  mutating func start(_ formats: ColumnFormats) { subjectMemo.removeAll() }

  mutating func read(_ row: Row) -> RowFault? {
    warning = nil
    let id = row[Place.child]
    if id.isEmpty { return RowFault(.missing, column: Place.child, .value) }
    let year = years.start(of: row[Place.schoolYear])
    if year < 0 {
      return SchoolYearSpellings.fault(row[Place.schoolYear], column: Place.schoolYear)
    }
    let subject = subject(row[Place.subject], row.encoding)
    if subject < 0 {
      return row[Place.subject].isEmpty
        ? RowFault(.missing, column: Place.subject, .value)
        : RowFault(.unknownValue, column: Place.subject, .oneOf(subjects))
    }
    guard let attempted = BooleanReading.value(row[Place.attempted]) else {
      let code: IssueCode = row[Place.attempted].isEmpty ? .missing : .outOfRange
      return RowFault(code, column: Place.attempted, .boolean)
    }
    let grade: Int8
    switch self.grade(row[Place.grade], attempted: attempted) {
    case .success(let read): grade = read
    case .failure(let fault): return fault.fault
    }
    let child = children.find(id, row.encoding)
    if let fault = children.fault(child, id, column: Place.child) { return fault }
    guard child >= 0 else { return nil }
    guard seen.insert(child: Int(child), key: Int(year) * slots + Int(subject)) else {
      return RowFault(.duplicate, column: Place.subject, .once)
    }
    let record = ExamRecord(
      child: child, schoolYear: year, subject: Int16(subject), attempted: attempted, grade: grade)
    if batch.append(record) { flush() }
    return nil
  }

  mutating func finish() { flush() }

  mutating func flush() {
    sink.add(batch.records)
    batch.removeAll()
  }

  private struct GradeFault: Error {
    let fault: RowFault
  }

  private mutating func grade(_ cell: Cell, attempted: Bool) -> Result<Int8, GradeFault> {
    let mark = Marks.status(of: cell)
    if attempted {
      if let mark {
        let code: IssueCode = mark == .suppressed ? .suppressed : .missing
        return .failure(GradeFault(fault: RowFault(code, column: Place.grade, .value)))
      }
      if let grade = GradeReading.grade(cell) { return .success(grade) }
      return .failure(
        GradeFault(fault: RowFault(.outOfRange, column: Place.grade, .oneOf(Self.scale))))
    }
    if mark == .suppressed {
      warning = RowFault(
        .invalidItem, column: Place.grade, .blankOrOneOf(Self.statusCodes.map(String.init)))
    }
    if mark != nil { return .success(0) }
    if let code = GradeReading.number(cell), Self.statusCodes.contains(code) {
      return .success(Int8(code))
    }
    return .failure(
      GradeFault(
        fault: RowFault(
          .outOfRange, column: Place.grade, .blankOrOneOf(Self.statusCodes.map(String.init)))))
  }

  private mutating func subject(_ cell: Cell, _ encoding: TextEncoding) -> Int32 {
    let page = encoding == .windows1252 ? 1 : 0
    let known = subjectSpellings[page].find(cell.bytes)
    if known >= 0 { return subjectOf[page][Int(known)] }
    let subject = subjectKeys[FoldedName.key(encoding.decode(cell.bytes))] ?? -1
    if subject >= 0 {
      _ = subjectSpellings[page].insert(cell.bytes)
      subjectOf[page].append(subject)
    }
    return subject
  }
}
