import Model

extension FileReading {
  /// Reads a file's rows into a dataset.
  ///
  /// - Parameters:
  ///   - file: The file whose bytes these are.
  ///   - bytes: All of them.
  ///   - reader: The dataset; it keeps what it accepts.
  ///   - signs: Decimal signs a former reading of this file found, by column.
  ///   - profile: The municipality's habits, where it has told them.
  init<Reader: DatasetReader>(
    _ file: ExportFile, _ bytes: UnsafeBufferPointer<UInt8>, into reader: inout Reader,
    signs: [Int: DecimalSign], profile: ImportProfile?
  ) {
    let survey = TextSurvey(bytes)
    if let fault = Self.notText(survey, file) {
      self = .stopped(file, reader.dataset, encoding: nil, fault)
    } else if survey.signature == .utf16 {
      let text = UTF16Text.transcoded(bytes)
      self = text.withUnsafeBufferPointer { content in
        FileReading(
          file, content, survey: survey.as(.utf16), into: &reader, signs: signs, profile: profile)
      }
    } else {
      let content = UnsafeBufferPointer(
        rebasing: bytes.dropFirst(survey.encoding == .utf8(byteOrderMark: true) ? 3 : 0))
      let read = survey.as(profile?.encoding ?? survey.encoding)
      self.init(file, content, survey: read, into: &reader, signs: signs, profile: profile)
    }
  }

  /// Reads the rows of text without its byte order mark, unwrapped and put into the datasets'
  /// words where need be.
  private init<Reader: DatasetReader>(
    _ file: ExportFile, _ content: UnsafeBufferPointer<UInt8>, survey: TextSurvey,
    into reader: inout Reader, signs: [Int: DecimalSign], profile: ImportProfile?,
    isUnwrapped: Bool = false, isRewritten: Bool = false
  ) {
    let columns = reader.columns
    let start = TableStart(
      content, encoding: survey.encoding, columns: columns, profile: profile)
    if !isUnwrapped, !start.header.missing(of: columns).isEmpty,
      let inner = Unwrapping.unwrapped(content)
    {
      self = inner.withUnsafeBufferPointer { inner in
        FileReading(
          file, inner, survey: survey, into: &reader, signs: signs, profile: profile,
          isUnwrapped: true)
      }
      return
    }
    if let fault = start.header.fault(
      columns: columns, file: file.name, line: start.headerLine)
    {
      self = .stopped(file, reader.dataset, encoding: survey.encoding, fault)
      return
    }
    if let fault = Self.personalNumbers(content, start, columns: columns, file: file.name) {
      self = .stopped(file, reader.dataset, encoding: survey.encoding, fault)
      return
    }
    if !isRewritten, let profile, profile.rewrites,
      let text = ProfileRewriting.rewritten(
        content, start, encoding: survey.encoding, columns: columns, profile: profile)
    {
      self = text.withUnsafeBufferPointer { text in
        FileReading(
          file, text, survey: survey, into: &reader, signs: signs, profile: profile,
          isUnwrapped: isUnwrapped, isRewritten: true)
      }
      return
    }
    self.init(
      file, content, start, survey: survey, into: &reader, signs: signs, profile: profile,
      isUnwrapped: isUnwrapped)
  }

  /// Reads the rows below a header that has all that is required.
  private init<Reader: DatasetReader>(
    _ file: ExportFile, _ content: UnsafeBufferPointer<UInt8>, _ start: TableStart,
    survey: TextSurvey, into reader: inout Reader, signs: [Int: DecimalSign],
    profile: ImportProfile?, isUnwrapped: Bool
  ) {
    let columns = reader.columns
    let header = start.header
    var scanner = RowScanner(
      content, delimiter: start.delimiter, from: start.offset, line: start.line)
    var fields = FieldList()
    let sample = ColumnSample(content, start, columns: columns)
    let used = columns.indices.map { signs[$0] ?? profile?.decimal ?? sample.signs[$0] }
    let formats = columns.indices.map { profile?.dateFormat ?? sample.dateFormats[$0] }
    reader.start(
      ColumnFormats(dateFormats: formats, signs: used))
    let before = reader.numbers
    var rows = RowLog(
      file: file.name, header: header, headerLine: start.headerLine, columns: columns,
      content: content, encoding: survey.encoding, delimiter: start.delimiter)
    if isUnwrapped { rows.noteUnwrapped() }
    if survey.mixed { rows.noteMixedEncoding() }
    if !header.unused.isEmpty { rows.noteUnused(header.unused) }
    let unclosed = Self.readRows(
      &scanner, &fields, header: header, checksText: !survey.isASCII,
      footer: Set((profile?.footer ?? []).map { FoldedName.key($0) }), &rows, &reader)
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
    if profile?.decimal == nil,
      let fault = Self.ambiguous(
        votes, columns: columns, file: file.name, line: start.line)
    {
      self = .stopped(file, reader.dataset, encoding: survey.encoding, fault)
      return
    }
    imported = ImportedFile(
      file: file.name, dataset: reader.dataset, encoding: survey.encoding.name,
      delimiter: start.delimiter.name,
      decimal: (votes.lazy.compactMap(\.majority).first ?? profile?.decimal)?.name ?? "",
      dateFormat: columns.indices.lazy.compactMap { sample.dateFormats[$0] }.first?.name ?? "",
      rowsRead: rows.read, accepted: rows.accepted, rejected: rows.rejected, footer: rows.footer,
      stopped: false)
    issues = rows.issues
    self.rows = rows.rows
    betterSigns = Self.betterSigns(votes, fixed: profile?.decimal)
  }

  /// Reads to the end; the line of a quote that never closes, where there is one.
  private static func readRows<Reader: DatasetReader>(
    _ scanner: inout RowScanner, _ fields: inout FieldList, header: Header, checksText: Bool,
    footer: Set<String>, _ rows: inout RowLog, _ reader: inout Reader
  ) -> Int? {
    let width = header.names.count
    guard let base = rows.content.baseAddress else { return nil }
    return header.positions.withUnsafeBufferPointer { positions -> Int? in
      guard let places = positions.baseAddress else { return nil }
      while true {
        // A profile may call rows footers that look plain.
        if footer.isEmpty {
          let plain = reader.readPlain(
            PlainBytes(
              base: base, place: scanner.offset, end: rows.content.count,
              delimiter: scanner.delimiter, encoding: rows.encoding, positions: positions,
              width: width))
          rows.accepted += plain.rows
          scanner.skip(rows: plain.rows, to: plain.place)
        }
        switch scanner.next(&fields) {
        case .end: return nil
        case .unclosedQuote: return scanner.line
        case .row: break
        }
        let extent = scanner.rowStart..<scanner.offset
        if FooterRow.isFooter(fields, base, rows.encoding, others: footer) {
          rows.noteFooter(line: scanner.line, extent)
          continue
        }
        if checksText,
          !rows.encoding.isValid(UnsafeBufferPointer(rebasing: rows.content[extent]))
        {
          rows.reject(
            RowFault(.undecodable, .text(rows.encoding.name)), line: scanner.line, extent, fields)
          continue
        }
        if fields.count != width, !fields.fits(width, base) {
          rows.reject(RowFault(.fieldCount, .fields(width)), line: scanner.line, extent, fields)
          continue
        }
        let row = fields.row(base, places, rows.encoding)
        if let fault = reader.read(row) {
          rows.reject(fault, line: scanner.line, extent, fields)
        } else {
          rows.accepted += 1
          if let warning = reader.warning { rows.warn(warning, line: scanner.line, fields) }
        }
      }
    }
  }
}
