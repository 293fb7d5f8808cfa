import Model

extension FileReading {
  /// Why a file whose children are named by personal numbers is stopped; nil where they are not.
  ///
  /// The first 1,000 filled cells tell: most of them must be such numbers, with the zero that a
  /// spreadsheet takes away or without it.
  static func personalNumbers(
    _ text: ExportText, _ start: TableStart, columns: [Column], file: String
  ) throws(ReadFailure) -> Issue? {
    guard let column = columns.firstIndex(where: { $0.name == "child_id" }),
      start.header.positions[column] >= 0
    else { return nil }
    let position = start.header.positions[column]
    var rows = RowReader(
      text.window, delimiter: start.delimiter, from: start.offset, line: start.line)
    var filled = 0
    var personal = 0
    var first = 0
    while filled < ColumnSample.filledCells, case .row = try rows.next() {
      let cell = rows.cell(position)
      guard !cell.isEmpty else { continue }
      filled += 1
      guard PersonalNumber.isWhole(cell) || PersonalNumber.isShortened(cell) else { continue }
      personal += 1
      if first == 0 { first = rows.scanner.line }
    }
    try text.window.rewind()
    guard personal * 2 > filled else { return nil }
    return Issue(
      .stopped, .cpr, at: SourceLocation(file: file, line: first, column: "child_id"), found: "",
      expected: LocalizedText(
        da: "et løbenummer for barnet, ikke et CPR-nummer",
        en: "a running number of the child, not a personal number"))
  }
}
