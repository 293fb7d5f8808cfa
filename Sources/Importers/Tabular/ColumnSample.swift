/// What the first cells of a file tell of its date formats and decimal signs.
struct ColumnSample {
  /// The commonest shape of the first 1,000 filled cells of each date column.
  private(set) var dateFormats: [DateFormat?]
  /// What the first 1,000 rows say of each number column.
  private(set) var signs: [DecimalSign?]

  static let filledCells = 1000

  /// Reads as many rows as it takes, and leaves the window at the text's beginning.
  init(
    _ text: ExportText, _ start: TableStart, columns: [Column]
  ) throws(ReadFailure) {
    let header = start.header
    var shapes = Array(repeating: [DateFormat: Int](), count: columns.count)
    var filled = Array(repeating: 0, count: columns.count)
    var numbers = Array(repeating: NumberColumn(), count: columns.count)
    let dates = columns.indices.filter {
      columns[$0].content == .date && header.positions[$0] >= 0
    }
    let decimals = columns.indices.filter {
      columns[$0].content == .decimal && header.positions[$0] >= 0
    }
    var reader = RowReader(text.window, delimiter: start.delimiter, from: start.offset)
    var rows = 0
    func wantsMore() -> Bool {
      dates.contains { filled[$0] < Self.filledCells }
        || (!decimals.isEmpty && rows < Self.filledCells)
    }
    while wantsMore(), case .row = try reader.next() {
      rows += 1
      for column in dates where filled[column] < Self.filledCells {
        let cell = reader.cell(header.positions[column])
        guard Marks.status(of: cell) == nil else { continue }
        filled[column] += 1
        if let shape = DateGrammar.shape(of: cell) { shapes[column][shape, default: 0] += 1 }
      }
      if rows <= Self.filledCells {
        for column in decimals {
          _ = numbers[column].read(reader.cell(header.positions[column]))
        }
      }
    }
    try text.window.rewind()
    dateFormats = shapes.map { counts in
      DateFormat.allCases.reduce(nil) { best, format in
        (counts[format] ?? 0) > (best.flatMap { counts[$0] } ?? 0) ? format : best
      }
    }
    signs = numbers.map(\.majority)
  }
}
