import Model

/// `reference`: figures that others have published, one a row, in the indicators' own units.
struct Reference: DatasetReader {
  let dataset = Dataset.reference
  let columns: [Column] = [
    Column("indicator", "indikator", required: true),
    Column("scope", "område", "omfang", "kommune", required: true),
    Column("wave", "måling"),
    Column("school_year", "skoleår"),
    Column("year", "år"),
    Column("value", "værdi", "tal", required: true, content: .decimal),
    Column("n", "antal", content: .whole),
    Column("source", "kilde"),
    Column("group", "gruppe"),
  ]

  private enum Place {
    static let indicator = 0, scope = 1, value = 5, n = 6, source = 7, group = 8
    /// Wave, school year and year: the first that is filled tells the time.
    static let times = 2...4
  }

  private(set) var rows: ReferenceRows
  private let marks: ReferenceValue.Marks
  private let source: String
  private var valueColumn = NumberColumn()

  /// - Parameters:
  ///   - rows: Places, times and what was read before.
  ///   - mapping: What marks mean and who published the figures, where a file beside it says so.
  init(_ rows: ReferenceRows, mapping: ReferenceMapping?) {
    self.rows = rows
    marks = ReferenceValue.Marks(mapping)
    source = mapping?.source ?? ""
  }

  mutating func start(_ formats: ColumnFormats) { valueColumn = formats.number(Place.value) }

  var numbers: [(column: Int, votes: NumberColumn)] { [(Place.value, valueColumn)] }

  mutating func read(_ row: Row) -> RowFault? {
    do throws(RowFault) {
      try take(row)
      return nil
    } catch {
      return error
    }
  }

  private mutating func take(_ row: Row) throws(RowFault) {
    let value = ReferenceValue(row[Place.value], row.encoding, marks: marks, column: &valueColumn)
    let indicator = try rows.indicator(row.text(Place.indicator), column: Place.indicator)
    let number: WrittenDecimal
    switch value {
    case .number(let digits, let isPercent):
      number = try rows.value(
        digits, isPercent: isPercent, factor: nil, of: indicator, column: Place.value)
    case .missing: throw RowFault(.missing, column: Place.value, .value)
    case .suppressed: throw RowFault(.suppressed, column: Place.value, .value)
    case .unnamedHyphen:
      throw RowFault(.unknownValue, column: Place.value, ReferenceRows.hyphen)
    case .malformed:
      throw RowFault(.numberFormat, column: Place.value, .number(valueColumn.sign))
    }
    let n = try rows.n(row[Place.n], sign: valueColumn.sign, column: Place.n)
    let scope = try rows.scope(row.text(Place.scope), column: Place.scope)
    let time = Place.times.first { !row[$0].isEmpty } ?? Place.times.lowerBound
    let waves = try rows.waves(row.text(time), partOfYear: nil, column: time)
    guard let scope else { return }
    let own = row.text(Place.source)
    let figures = waves.map { wave in
      ReferenceFigure(
        indicator: indicator.id, scope: scope, wave: wave.id,
        group: ReferenceRows.group(row.text(Place.group)), value: number, n: n,
        source: own.isEmpty ? source : own)
    }
    try rows.take(figures, column: Place.value)
  }

  mutating func finish() {}
}
