import Model

/// Counts the rows of a file and keeps what was wrong with them.
struct RowLog {
  let file: String
  let header: Header
  let headerLine: Int
  let columns: [Column]
  let encoding: TextEncoding
  let delimiter: Delimiter
  var accepted = 0
  private(set) var rejected = 0
  private(set) var footer = 0
  private(set) var issues: [Issue] = []
  private(set) var rows: [RejectedRow] = []
  /// The fields of a row as wide as its header that are not shown when it is rejected.
  private let withheld: [Int]
  private(set) var exits: [NotedExit] = []

  var read: Int { accepted + rejected + footer }

  init(
    file: String, header: Header, headerLine: Int, columns: [Column], encoding: TextEncoding,
    delimiter: Delimiter
  ) {
    self.file = file
    self.header = header
    self.headerLine = headerLine
    self.columns = columns
    self.encoding = encoding
    self.delimiter = delimiter
    withheld = zip(columns, header.positions).compactMap { column, position in
      column.isWithheld && position >= 0 ? position : nil
    }
  }

  /// Notes a row that is left out; `extent` is where it lies in the bytes.
  mutating func reject(
    _ fault: RowFault, line: Int, _ bytes: UnsafeBufferPointer<UInt8>, _ extent: Range<Int>,
    _ fields: borrowing FieldList
  ) {
    rejected += 1
    // In a row of another width a withheld cell may stand anywhere.
    let isWhole = withheld.isEmpty || fields.count == header.names.count
    keep(
      line, bytes[extent], code: fault.code.rawValue,
      withheld: isWhole ? withheld : Array(0..<fields.count))
    issues.append(issue(.rejected, fault, line, bytes, fields))
  }

  /// Notes a row below the data.
  mutating func noteFooter(line: Int, _ row: Slice<UnsafeBufferPointer<UInt8>>) {
    footer += 1
    keep(line, row, code: RejectedRow.footer, withheld: withheld)
  }

  private mutating func keep(
    _ line: Int, _ row: Slice<UnsafeBufferPointer<UInt8>>, code: String, withheld: [Int]
  ) {
    rows.append(
      RejectedRow(
        file: file, line: line, code: code, bytes: row, delimiter: delimiter,
        encoding: encoding, withheld: withheld))
  }

  mutating func warn(
    _ fault: RowFault, line: Int, _ bytes: UnsafeBufferPointer<UInt8>,
    _ fields: borrowing FieldList
  ) {
    issues.append(issue(.warning, fault, line, bytes, fields))
  }

  /// Notes the day on which an accepted row ended.
  mutating func note(_ exit: (day: Int32, column: Int), line: Int) {
    exits.append(
      NotedExit(
        location: SourceLocation(file: file, line: line, column: columns[exit.column].name),
        day: exit.day))
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
    _ severity: IssueSeverity, _ fault: RowFault, _ line: Int,
    _ bytes: UnsafeBufferPointer<UInt8>, _ fields: borrowing FieldList
  ) -> Issue {
    let column = fault.column >= 0 ? columns[fault.column].name : ""
    return Issue(
      severity, fault.code, at: SourceLocation(file: file, line: line, column: column),
      found: found(fault, bytes, fields), expected: fault.expectation.wording)
  }

  private func found(
    _ fault: RowFault, _ bytes: UnsafeBufferPointer<UInt8>, _ fields: borrowing FieldList
  ) -> String {
    if fault.code == .fieldCount { return String(fields.count) }
    if fault.code == .cpr { return "" }
    return fault.column < 0 ? "" : cell(fault.column, bytes, fields)
  }

  private func cell(
    _ column: Int, _ bytes: UnsafeBufferPointer<UInt8>, _ fields: borrowing FieldList
  ) -> String {
    let position = header.positions[column]
    guard position >= 0, position < fields.count else { return "" }
    let field = fields[position]
    return FoundText.of(
      UnsafeBufferPointer(rebasing: bytes[field.start..<field.end]), in: encoding)
  }
}
