import Model

extension FileReading {
  /// Reads a file's rows into a dataset.
  ///
  /// - Parameters:
  ///   - file: The file whose bytes these are.
  ///   - bytes: All of them.
  ///   - reader: The dataset; it keeps what it accepts.
  ///   - signs: Decimal signs a former reading of this file found, by column.
  init<Reader: DatasetReader>(
    _ file: ExportFile, _ bytes: UnsafeBufferPointer<UInt8>, into reader: inout Reader,
    signs: [Int: DecimalSign]
  ) {
    let survey = TextSurvey(bytes)
    if let fault = Self.notText(survey, file) {
      self = .stopped(file, reader.dataset, encoding: nil, fault)
      return
    }
    let content = UnsafeBufferPointer(
      rebasing: bytes.dropFirst(survey.encoding == .utf8(byteOrderMark: true) ? 3 : 0))
    let columns = reader.columns
    let delimiter = Dialect.delimiter(of: content, encoding: survey.encoding, columns: columns)
    let names = Dialect.header(content, delimiter: delimiter, encoding: survey.encoding)
    let header = Header(names: names ?? [], columns: columns)
    if let fault = header.fault(columns: columns, file: file.name) {
      self = .stopped(file, reader.dataset, encoding: survey.encoding, fault)
      return
    }
    var scanner = RowScanner(content, delimiter: delimiter)
    var fields = FieldList()
    _ = scanner.next(&fields)
    let sample = ColumnSample(
      content, from: scanner.offset, delimiter: delimiter, header: header, columns: columns)
    let used = columns.indices.map { signs[$0] ?? sample.signs[$0] }
    reader.start(
      ColumnFormats(
        present: header.positions.map { $0 >= 0 }, dateFormats: sample.dateFormats, signs: used))
    let before = reader.numbers
    var rows = RowLog(
      file: file.name, header: header, columns: columns, content: content,
      encoding: survey.encoding)
    if survey.mixed { rows.noteMixedEncoding() }
    if !header.unused.isEmpty { rows.noteUnused(header.unused) }
    let unclosed = Self.readRows(
      &scanner, &fields, header: header, checksText: !survey.isASCII, &rows, &reader)
    if let line = unclosed {
      self = .stopped(
        file, reader.dataset, encoding: survey.encoding,
        Issue(
          .stopped, .unclosedQuote, at: SourceLocation(file: file.name, line: line), found: "\"",
          expected: LocalizedText(
            da: "et anførselstegn, der lukker feltet", en: "a quote that closes the field")))
      return
    }
    let votes = Self.added(reader.numbers, since: before)
    if let fault = Self.ambiguous(votes, header: header, columns: columns, file: file.name) {
      self = .stopped(file, reader.dataset, encoding: survey.encoding, fault)
      return
    }
    imported = ImportedFile(
      file: file.name, dataset: reader.dataset, encoding: survey.encoding.name,
      delimiter: delimiter.name,
      decimal: votes.lazy.compactMap(\.majority).first?.name ?? "",
      dateFormat: columns.indices.lazy.compactMap { sample.dateFormats[$0] }.first?.name ?? "",
      rowsRead: rows.read, accepted: rows.accepted, rejected: rows.rejected, footer: rows.footer,
      stopped: false)
    issues = rows.issues
    betterSigns = Self.betterSigns(votes, used: used)
  }

  /// Reads to the end; the line of a quote that never closes, where there is one.
  private static func readRows<Reader: DatasetReader>(
    _ scanner: inout RowScanner, _ fields: inout FieldList, header: Header, checksText: Bool,
    _ rows: inout RowLog, _ reader: inout Reader
  ) -> Int? {
    let width = header.names.count
    guard let base = rows.content.baseAddress else { return nil }
    return header.positions.withUnsafeBufferPointer { positions -> Int? in
      guard let places = positions.baseAddress else { return nil }
      while true {
        switch scanner.next(&fields) {
        case .end: return nil
        case .unclosedQuote: return scanner.line
        case .row: break
        }
        if FooterRow.isFooter(fields, base, rows.encoding) {
          rows.footer += 1
          continue
        }
        let extent = scanner.rowStart..<scanner.offset
        if checksText,
          !rows.encoding.isValid(UnsafeBufferPointer(rebasing: rows.content[extent]))
        {
          rows.reject(
            RowFault(.undecodable, .text(rows.encoding.name)), line: scanner.line, fields)
          continue
        }
        if fields.count != width, !fields.fits(width, base) {
          rows.reject(RowFault(.fieldCount, .fields(width)), line: scanner.line, fields)
          continue
        }
        let row = fields.row(base, places, rows.encoding)
        if let fault = reader.read(row) {
          rows.reject(fault, line: scanner.line, fields)
        } else {
          rows.accepted += 1
          if let warning = reader.warning { rows.warn(warning, line: scanner.line, fields) }
        }
      }
    }
  }
}
