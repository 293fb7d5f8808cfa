import Model

/// `reference` in the form of a public table, whose columns a mapping names.
///
/// A row counts once, however many of its columns hold values: where one of them cannot be read
/// nothing of the row is used. What the publisher leaves out or hides is no fault of the row.
struct MappedReference: DatasetReader {
  let dataset = Dataset.reference
  let hasTotalRows = true
  let columns: [Column]
  private(set) var rows: ReferenceRows
  private let table: ReferenceMapping.Table
  private let source: String
  private let marks: ReferenceValue.Marks
  private let place: Int?
  private let time: Int?
  private let group: Int?
  private let n: Int?
  private let filters: [Filter]
  private let values: [Value]
  /// By column; those that hold no values are never read.
  private var numberColumns: [Int: NumberColumn] = [:]

  private struct Filter {
    let column: Int
    let keys: Set<String>
  }

  private struct Value {
    let column: Int
    let indicator: String
    let factor: DecimalFraction?
    let filters: [Filter]
  }

  init(_ rows: ReferenceRows, _ mapping: ReferenceMapping, _ table: ReferenceMapping.Table) {
    self.rows = rows
    self.table = table
    source = mapping.source
    marks = ReferenceValue.Marks(mapping)
    var headers = MappedColumns()
    for value in table.values { headers.add(value.column, content: .decimal) }
    func filters(_ filters: [ReferenceMapping.Filter]) -> [Filter] {
      filters.map { filter in
        Filter(
          column: headers.add(filter.column), keys: Set(filter.values.map { FoldedName.key($0) }))
      }
    }
    self.filters = filters(table.filters)
    values = table.values.map { value in
      Value(
        column: headers.add(value.column), indicator: value.indicator, factor: value.factor,
        filters: filters(value.filters))
    }
    place = if case .column(let header) = table.place { headers.add(header) } else { nil }
    time = if case .column(let header) = table.time { headers.add(header) } else { nil }
    group = table.group.map { headers.add($0) }
    n = table.n.map { headers.add($0, content: .whole) }
    columns = headers.columns
  }

  mutating func start(_ formats: ColumnFormats) {
    for value in values { numberColumns[value.column] = formats.number(value.column) }
  }

  var numbers: [(column: Int, votes: NumberColumn)] {
    numberColumns.sorted { $0.key < $1.key }.map { (column: $0.key, votes: $0.value) }
  }

  mutating func read(_ row: Row) -> RowFault? {
    do throws(RowFault) {
      try take(row)
      return nil
    } catch {
      return error
    }
  }

  private mutating func take(_ row: Row) throws(RowFault) {
    let wanted = Self.passes(filters, row) ? values.filter { Self.passes($0.filters, row) } : []
    guard let first = wanted.first else {
      rows.aside.filtered += 1
      return
    }
    // Every value in use tells of the decimal sign, also in rows that are set aside.
    let read = wanted.map { value in
      ReferenceValue(
        row[value.column], row.encoding, marks: marks,
        column: &numberColumns[value.column, default: NumberColumn()])
    }
    guard let scope = try scope(of: row) else { return }
    let waves = try waves(of: row)
    if waves.isEmpty { return }
    let name = group.map { ReferenceRows.group(row.text($0)) } ?? ""
    let sign = numberColumns[first.column]?.sign ?? .comma
    let count: Int? = if let n { try rows.n(row[n], sign: sign, column: n) } else { nil }
    var figures: [ReferenceFigure] = []
    var (missing, suppressed) = (0, 0)
    for (value, cell) in zip(wanted, read) {
      switch cell {
      case .number(let digits, let isPercent):
        let number = try number(digits, isPercent: isPercent, of: value)
        figures += waves.map { wave in
          ReferenceFigure(
            indicator: value.indicator, scope: scope, wave: wave.id, group: name, value: number,
            n: count, source: source)
        }
      case .missing: missing += 1
      case .suppressed: suppressed += 1
      case .unnamedHyphen:
        throw RowFault(.unknownValue, column: value.column, ReferenceRows.hyphen)
      case .malformed:
        let sign = numberColumns[value.column]?.sign ?? .comma
        throw RowFault(.numberFormat, column: value.column, .number(sign))
      }
    }
    try rows.take(figures, column: first.column)
    rows.aside.missing += missing
    rows.aside.suppressed += suppressed
  }

  private func number(
    _ digits: WrittenDecimal, isPercent: Bool, of value: Value
  ) throws(RowFault) -> WrittenDecimal {
    let indicator = try rows.indicator(value.indicator, column: value.column)
    return try rows.value(
      digits, isPercent: isPercent, factor: value.factor, of: indicator, column: value.column)
  }

  private mutating func scope(of row: Row) throws(RowFault) -> Scope? {
    switch table.place {
    case .scope(let scope): return scope
    case .column:
      guard let place else { return nil }
      return try rows.scope(row.text(place), column: place)
    }
  }

  private mutating func waves(of row: Row) throws(RowFault) -> [Wave] {
    switch table.time {
    case .wave(let id): return rows.waves.filter { $0.id == id }
    case .column:
      guard let time else { return [] }
      return try rows.waves(row.text(time), partOfYear: table.timeOfYear, column: time)
    }
  }

  private static func passes(_ filters: [Filter], _ row: Row) -> Bool {
    filters.allSatisfy { $0.keys.contains(FoldedName.key(row.text($0.column))) }
  }

  mutating func finish() {}
}

/// The columns that a mapping names, each header once.
private struct MappedColumns {
  private(set) var columns: [Column] = []
  private var places: [String: Int] = [:]

  /// The place of a header's column; what it holds is what it was first named for.
  @discardableResult
  mutating func add(_ header: String, content: Column.Content = .text) -> Int {
    let key = FoldedName.key(header)
    if let place = places[key] { return place }
    places[key] = columns.count
    columns.append(Column(name: header, otherNames: [], required: true, content: content))
    return columns.count - 1
  }
}
