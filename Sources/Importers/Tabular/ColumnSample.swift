/// What the first cells of a file tell of its date formats, its decimal signs and its children's ids.
struct ColumnSample {
  /// How often each shape stands in the first 1,000 filled cells of each date column, in the order of
  /// all formats.
  let shapes: [[Int]]
  /// The commonest of them.
  private(set) var dateFormats: [DateFormat?]
  /// The votes of the first 1,000 rows for the decimal sign of each number column.
  let numbers: [NumberColumn]
  /// What the first children are named by; nil where the file has no such column.
  let children: PersonalNumberSample?

  static let filledCells = 1000

  /// Reads as many rows as it takes, and leaves the window at the text's beginning.
  init(
    _ text: ExportText, _ start: TableStart, columns: [Column], words: CellWords?
  ) throws(ReadFailure) {
    let header = start.header
    var shapes = Array(
      repeating: Array(repeating: 0, count: DateFormat.allCases.count), count: columns.count)
    var filled = Array(repeating: 0, count: columns.count)
    var numbers = Array(repeating: NumberColumn(), count: columns.count)
    let dates = columns.indices.filter {
      columns[$0].content == .date && header.positions[$0] >= 0
    }
    let decimals = columns.indices.filter {
      columns[$0].content == .decimal && header.positions[$0] >= 0
    }
    let ids = columns.firstIndex { $0.name == Column.childID }.map { header.positions[$0] } ?? -1
    var children = PersonalNumberSample()
    var reader = RowReader(
      text.window, delimiter: start.delimiter, from: start.offset, line: start.line)
    var rows = 0
    func cell(_ column: Int) -> Cell? {
      let position = header.positions[column]
      let cell = reader.cell(position)
      // A word of the sender's own tells nothing of how its dates and numbers are written.
      return words?.meaning(of: cell, at: position) == nil ? cell : nil
    }
    func wantsMore() -> Bool {
      dates.contains { filled[$0] < Self.filledCells }
        || (!decimals.isEmpty && rows < Self.filledCells) || (ids >= 0 && children.wantsMore)
    }
    while wantsMore(), case .row = try reader.next() {
      rows += 1
      if ids >= 0, children.wantsMore {
        children.add(reader.cell(ids), line: reader.scanner.line)
      }
      for column in dates where filled[column] < Self.filledCells {
        guard let cell = cell(column), Marks.status(of: cell) == nil else { continue }
        filled[column] += 1
        if let shape = DateGrammar.shape(of: cell) { shapes[column][Int(shape.rawValue)] += 1 }
      }
      if rows <= Self.filledCells {
        for column in decimals {
          if let cell = cell(column) { _ = numbers[column].read(cell) }
        }
      }
    }
    try text.window.rewind()
    dateFormats = shapes.map { counts in
      DateFormat.allCases.reduce(nil) { best, format in
        let rival = best.map { counts[Int($0.rawValue)] } ?? 0
        return counts[Int(format.rawValue)] > rival ? format : best
      }
    }
    self.shapes = shapes
    self.numbers = numbers
    self.children = ids >= 0 ? children : nil
  }
}
