import Model

extension FileReading {
  /// Why a file whose children are named by personal numbers is stopped; nil where they are not.
  ///
  /// The first 1,000 filled cells tell: most of them must be such numbers, with the zero that a
  /// spreadsheet takes away or without it.
  static func personalNumbers(
    _ content: UnsafeBufferPointer<UInt8>, _ start: TableStart, columns: [Column], file: String
  ) -> Issue? {
    guard let column = columns.firstIndex(where: { $0.name == "child_id" }),
      start.header.positions[column] >= 0, let base = content.baseAddress
    else { return nil }
    let position = start.header.positions[column]
    var scanner = RowScanner(
      content, delimiter: start.delimiter, from: start.offset, line: start.line)
    var fields = FieldList()
    var filled = 0
    var personal = 0
    var first = 0
    while filled < ColumnSample.filledCells, case .row = scanner.next(&fields) {
      guard position < fields.count else { continue }
      let field = fields[position]
      let cell = Cell(base + field.start, count: field.end - field.start)
      guard !cell.isEmpty else { continue }
      filled += 1
      guard PersonalNumber.isWhole(cell) || PersonalNumber.isShortened(cell) else { continue }
      personal += 1
      if first == 0 { first = scanner.line }
    }
    guard personal * 2 > filled else { return nil }
    return Issue(
      .stopped, .cpr, at: SourceLocation(file: file, line: first, column: "child_id"), found: "",
      expected: LocalizedText(
        da: "et løbenummer for barnet, ikke et CPR-nummer",
        en: "a running number of the child, not a personal number"))
  }
}
