import Model

/// `wellbeing`: a questionnaire answered by a child in a wave.
struct Wellbeing: DatasetReader {
  let dataset = Dataset.wellbeing
  let columns: [Column]

  private enum Place {
    static let child = 0, period = 1, classLevel = 2, items = 3
  }

  /// Stands for an answer that was not given.
  static let blank = Int8.min

  var children: Children
  var periods = ByteKeyTable()
  var waveOfPeriod: [Int32] = []
  private let waveKeys: [String: Int32]
  private let waveIds: [String]
  let itemCount: Int
  let minimum: Int
  let maximum: Int
  private let noAnswer: [Int]
  var seen: SeenKeys
  var batch = Batch<WellbeingRecord>()
  var answers: [Int8] = []
  private var sizes: WaveSizes
  private let sink: any RecordSink

  init(instrument: Instrument, waves: [Wave], children: Children, sink: any RecordSink) {
    columns =
      [
        Column("child_id", "barn_id", "barnid", required: true),
        Column("period", "måling", "periode", "wave", required: true),
        Column("class_level", "klassetrin", required: true),
      ]
      + instrument.items.map { item in
        Column(
          name: item.id, otherNames: item.text.map { [$0] } ?? [], required: true, content: .whole)
      }
    self.children = children
    self.sink = sink
    var keys: [String: Int32] = [:]
    for (index, wave) in waves.enumerated() {
      keys[FoldedName.key(wave.title)] = Int32(index)
    }
    for (index, wave) in waves.enumerated() { keys[FoldedName.key(wave.id)] = Int32(index) }
    waveKeys = keys
    waveIds = waves.map(\.id)
    itemCount = instrument.items.count
    minimum = instrument.minimum
    maximum = instrument.maximum
    noAnswer = instrument.noAnswer
    seen = SeenKeys(children: children.count, width: 64, lead: 0)
    sizes = WaveSizes(waves)
    answers.reserveCapacity(Batch<WellbeingRecord>.capacity * itemCount)
  }

  mutating func start(_ formats: ColumnFormats) {}

  mutating func read(_ row: Row) -> RowFault? {
    let id = row[Place.child]
    let child = children.find(id, row.encoding)
    if child < 0, id.isEmpty { return RowFault(.missing, column: Place.child, .value) }
    let wave = wave(row[Place.period], row.encoding)
    if wave < 0 {
      return row[Place.period].isEmpty
        ? RowFault(.missing, column: Place.period, .value)
        : RowFault(.unknownValue, column: Place.period, .oneOf(waveIds))
    }
    let level = NumberReading(row[Place.classLevel], sign: .comma)
    if let fault = RowFault(whole: level, column: Place.classLevel) { return fault }
    guard let classLevel = level.whole, (0...10).contains(classLevel) else {
      return RowFault(.outOfRange, column: Place.classLevel, .range(0, 10))
    }
    let mark = answers.count
    for item in 0..<itemCount {
      if let fault = readAnswer(row[Place.items + item], column: Place.items + item) {
        answers.removeLast(answers.count - mark)
        return fault
      }
    }
    if let fault = children.fault(child, id, column: Place.child) {
      answers.removeLast(answers.count - mark)
      return fault
    }
    guard child >= 0 else {
      answers.removeLast(answers.count - mark)
      return nil
    }
    guard seen.insert(child: Int(child), key: Int(wave)) else {
      answers.removeLast(answers.count - mark)
      return RowFault(.duplicate, column: Place.period, .once)
    }
    let record = WellbeingRecord(child: child, wave: wave, classLevel: Int32(classLevel))
    if batch.append(record) { flush() }
    return nil
  }

  mutating func finish() { flush() }

  func oddities(file: String) -> [Issue] { sizes.issues(file: file) }

  mutating func flush() {
    sink.add(batch.records, answers: answers)
    sizes.add(batch.records)
    batch.removeAll()
    answers.removeAll(keepingCapacity: true)
  }

  @inline(__always)
  private mutating func readAnswer(_ cell: Cell, column: Int) -> RowFault? {
    if cell.count == 1 {
      let digit = Int(cell[0]) - 48
      if digit >= minimum, digit <= maximum, digit < 10 {
        answers.append(Int8(digit))
        return nil
      }
    }
    let reading = NumberReading(cell, sign: .comma)
    switch reading.status {
    case .missing, .suppressed: answers.append(Self.blank)
    case .malformed, .nonexistent:
      return RowFault(.numberFormat, column: column, .wholeNumber)
    case .value:
      guard let answer = reading.whole else {
        return RowFault(.numberFormat, column: column, .wholeNumber)
      }
      if noAnswer.contains(answer) {
        answers.append(Self.blank)
      } else if (minimum...maximum).contains(answer) {
        answers.append(Int8(answer))
      } else {
        return RowFault(.outOfRange, column: column, .range(minimum, maximum))
      }
    }
    return nil
  }

  private mutating func wave(_ cell: Cell, _ encoding: TextEncoding) -> Int32 {
    let known = periods.find(cell.bytes)
    if known >= 0 { return waveOfPeriod[Int(known)] }
    let wave = waveKeys[FoldedName.key(encoding.decode(cell.bytes))] ?? -1
    if wave >= 0 {
      _ = periods.insert(cell.bytes)
      waveOfPeriod.append(wave)
    }
    return wave
  }
}
