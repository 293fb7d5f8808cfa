import Model

/// Counts the rows of a file and keeps what was wrong with them.
struct RowLog {
  let file: String
  let header: Header
  let headerLine: Int
  let columns: [Column]
  /// What the fields of the row in hand lie in.
  var content: UnsafeBufferPointer<UInt8>
  let encoding: TextEncoding
  let delimiter: Delimiter
  var accepted = 0
  private(set) var rejected = 0
  private(set) var footer = 0
  private(set) var issues: [Issue] = []
  private(set) var rows: [RejectedRow] = []
  private(set) var exits: [NotedExit] = []

  var read: Int { accepted + rejected + footer }

  init(
    file: String, header: Header, headerLine: Int, columns: [Column],
    content: UnsafeBufferPointer<UInt8>, encoding: TextEncoding, delimiter: Delimiter
  ) {
    self.file = file
    self.header = header
    self.headerLine = headerLine
    self.columns = columns
    self.content = content
    self.encoding = encoding
    self.delimiter = delimiter
  }

  /// Notes a row that is left out; `extent` is where it lies.
  mutating func reject(
    _ fault: RowFault, line: Int, _ extent: Range<Int>, _ fields: borrowing FieldList
  ) {
    rejected += 1
    keep(line, extent, code: fault.code.rawValue)
    issues.append(issue(.rejected, fault, line, fields))
  }

  /// Notes a row below the data.
  mutating func noteFooter(line: Int, _ extent: Range<Int>) {
    footer += 1
    keep(line, extent, code: RejectedRow.footer)
  }

  private mutating func keep(_ line: Int, _ extent: Range<Int>, code: String) {
    rows.append(
      RejectedRow(
        file: file, line: line, code: code, bytes: content[extent], delimiter: delimiter,
        encoding: encoding))
  }

  mutating func warn(_ fault: RowFault, line: Int, _ fields: borrowing FieldList) {
    issues.append(issue(.warning, fault, line, fields))
  }

  /// Notes the day on which an accepted row ended.
  mutating func note(_ exit: (day: Int32, column: Int), line: Int, _ fields: borrowing FieldList) {
    exits.append(
      NotedExit(
        location: SourceLocation(file: file, line: line, column: columns[exit.column].name),
        found: cell(exit.column, fields), day: exit.day))
  }

  mutating func noteUnwrapped() {
    issues.append(
      Issue(
        .warning, .wrappedRows, at: SourceLocation(file: file, line: headerLine), found: "\"",
        expected: LocalizedText(
          da: "et felt for hver kolonne, ikke hele rækken i ét felt",
          en: "a field for each column, not the whole row in one field")))
  }

  mutating func noteMixedEncoding() {
    issues.append(
      Issue(
        .warning, .mixedEncoding, at: SourceLocation(file: file, line: 1), found: encoding.name,
        expected: LocalizedText(da: "ét tegnsæt i hele filen", en: "one encoding in the whole file")
      ))
  }

  mutating func noteUnused(_ names: [String]) {
    issues.append(
      Issue(
        .notice, .unusedColumns, at: SourceLocation(file: file, line: headerLine),
        found: FoundText.shown(names.joined(separator: ", ")),
        expected: LocalizedText(
          da: "kolonner, der bruges: " + columns.map(\.name).prefix(12).joined(separator: ", "),
          en: "columns in use: " + columns.map(\.name).prefix(12).joined(separator: ", "))))
  }

  private func issue(
    _ severity: IssueSeverity, _ fault: RowFault, _ line: Int, _ fields: borrowing FieldList
  ) -> Issue {
    let column = fault.column >= 0 ? columns[fault.column].name : ""
    return Issue(
      severity, fault.code, at: SourceLocation(file: file, line: line, column: column),
      found: found(fault, fields), expected: fault.expectation.wording)
  }

  private func found(_ fault: RowFault, _ fields: borrowing FieldList) -> String {
    if fault.code == .fieldCount { return String(fields.count) }
    if fault.code == .cpr { return "" }
    return fault.column < 0 ? "" : cell(fault.column, fields)
  }

  private func cell(_ column: Int, _ fields: borrowing FieldList) -> String {
    let position = header.positions[column]
    guard position >= 0, position < fields.count else { return "" }
    let field = fields[position]
    return FoundText.of(
      UnsafeBufferPointer(rebasing: content[field.start..<field.end]), in: encoding)
  }
}
