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
  private let waves: WaveNames
  let itemCount: Int
  let minimum: Int
  let maximum: Int
  let noAnswer: [Int]
  var seen: SeenKeys
  var batch = Batch<WellbeingRecord>()
  var answers: Batch<Int8>
  var periodMemo = SpellingMemo()
  private var sizes: WaveSizes
  private(set) var warning: RowFault?
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
          name: item.id, otherNames: item.text.map { [$0] } ?? [], required: true, content: .whole,
          question: QuestionHeader(item.id)?.number)
      }
    self.children = children
    self.sink = sink
    self.waves = WaveNames(waves)
    itemCount = instrument.items.count
    minimum = instrument.minimum
    maximum = instrument.maximum
    noAnswer = instrument.noAnswer
    seen = SeenKeys(children: children.count, width: 64, lead: 0)
    answers = Batch(capacity: (batch.capacity + 1) * instrument.items.count)
    sizes = WaveSizes(waves)
  }

  /// Another file may be written in another encoding, in which the same bytes are other text.
  mutating func start(_ formats: ColumnFormats) { periodMemo.removeAll() }

  mutating func read(_ row: Row) -> RowFault? {
    warning = nil
    let id = row[Place.child]
    let child = children.find(id, row.encoding)
    if child < 0, id.isEmpty { return RowFault(.missing, column: Place.child, .value) }
    let wave = wave(row[Place.period], row.encoding)
    if wave < 0 { return waves.fault(row[Place.period], column: Place.period) }
    let level = NumberReading(row[Place.classLevel], sign: .comma)
    if let fault = RowFault(whole: level, column: Place.classLevel) { return fault }
    guard let classLevel = level.whole, (0...10).contains(classLevel) else {
      return RowFault(.outOfRange, column: Place.classLevel, .range(0, 10))
    }
    let mark = answers.count
    for item in 0..<itemCount {
      if let fault = readAnswer(row[Place.items + item], column: Place.items + item) {
        answers.removeAll(after: mark)
        return fault
      }
    }
    if let fault = children.fault(child, id, column: Place.child) {
      answers.removeAll(after: mark)
      return fault
    }
    guard child >= 0 else {
      answers.removeAll(after: mark)
      return nil
    }
    guard seen.insert(child: Int(child), key: Int(wave)) else {
      answers.removeAll(after: mark)
      return RowFault(.duplicate, column: Place.period, .once)
    }
    let record = WellbeingRecord(child: child, wave: wave, classLevel: Int32(classLevel))
    if batch.append(record) { flush() }
    return nil
  }

  mutating func finish() { flush() }

  func oddities(file: String) -> [Issue] { sizes.issues(file: file) }

  mutating func flush() {
    sink.add(batch.records, answers: answers.records)
    sizes.add(batch.records)
    batch.removeAll()
    answers.removeAll()
  }

  @inline(__always)
  private mutating func readAnswer(_ cell: Cell, column: Int) -> RowFault? {
    if cell.count == 1 {
      let digit = Int(cell[0]) - 48
      if digit >= minimum, digit <= maximum, digit < 10 {
        _ = answers.append(Int8(digit))
        return nil
      }
    }
    let reading = NumberReading(cell, sign: .comma)
    switch reading.status {
    case .missing: _ = answers.append(Self.blank)
    case .suppressed:
      warning = RowFault(.invalidItem, column: column, .range(minimum, maximum))
      _ = answers.append(Self.blank)
    case .malformed, .nonexistent:
      return RowFault(.numberFormat, column: column, .wholeNumber)
    case .value:
      guard let answer = reading.whole else {
        return RowFault(.numberFormat, column: column, .wholeNumber)
      }
      if noAnswer.contains(answer) {
        _ = answers.append(Self.blank)
      } else if (minimum...maximum).contains(answer) {
        _ = answers.append(Int8(answer))
      } else {
        return RowFault(.outOfRange, column: column, .range(minimum, maximum))
      }
    }
    return nil
  }

  private mutating func wave(_ cell: Cell, _ encoding: TextEncoding) -> Int32 {
    let known = periods.find(cell.bytes)
    if known >= 0 { return waveOfPeriod[Int(known)] }
    let wave = waves.place(of: encoding.decode(cell.bytes))
    if wave >= 0 {
      _ = periods.insert(cell.bytes)
      waveOfPeriod.append(wave)
    }
    return wave
  }
}
