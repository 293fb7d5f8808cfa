import Model

extension FileReading {
  /// Reads a file's rows into a dataset.
  ///
  /// - Parameters:
  ///   - file: The file whose bytes these are.
  ///   - bytes: All of them.
  ///   - reader: The dataset; it keeps what it accepts.
  ///   - signs: Decimal signs a former reading of this file found, by column.
  ///   - habits: The municipality's habits, where it has told them.
  init<Reader: DatasetReader>(
    _ file: ExportFile, _ bytes: UnsafeBufferPointer<UInt8>, into reader: inout Reader,
    signs: [Int: DecimalSign], habits: SenderHabits
  ) {
    let survey = TextSurvey(bytes)
    if let fault = Self.notText(survey, file) {
      self = .stopped(file, reader.dataset, encoding: nil, fault)
    } else if survey.signature == .utf16 {
      let text = UTF16Text.transcoded(bytes)
      self = text.withUnsafeBufferPointer { content in
        FileReading(
          file, content, survey: survey.as(.utf16), into: &reader, signs: signs, habits: habits)
      }
    } else {
      let content = UnsafeBufferPointer(
        rebasing: bytes.dropFirst(survey.encoding == .utf8(byteOrderMark: true) ? 3 : 0))
      self.init(file, content, survey: survey, into: &reader, signs: signs, habits: habits)
    }
  }

  /// Reads the rows of text without its byte order mark, unwrapped where need be.
  private init<Reader: DatasetReader>(
    _ file: ExportFile, _ content: UnsafeBufferPointer<UInt8>, survey: TextSurvey,
    into reader: inout Reader, signs: [Int: DecimalSign], habits: SenderHabits,
    isUnwrapped: Bool = false
  ) {
    let columns = reader.columns
    let beginning = FileStart(
      content, survey: survey, columns: columns, profile: habits.profile)
    let start = beginning.start
    if !isUnwrapped, !start.header.missing(of: columns).isEmpty,
      let inner = Unwrapping.unwrapped(content)
    {
      self = inner.withUnsafeBufferPointer { inner in
        FileReading(
          file, inner, survey: survey, into: &reader, signs: signs, habits: habits,
          isUnwrapped: true)
      }
      return
    }
    let children = Self.sampleOfChildren(content, start, columns: columns)
    if let fault = start.header.fault(columns: columns, file: file.name, line: start.headerLine)
      ?? (habits.pseudonyms == nil ? Self.personalNumbers(children, file: file.name) : nil)
    {
      self = .stopped(file, reader.dataset, encoding: beginning.encoding, fault)
    } else {
      self.init(
        file, content, beginning, survey: survey, children: children, into: &reader, signs: signs,
        habits: habits, isUnwrapped: isUnwrapped)
    }
    dialect = FileDialect(
      file, reader.dataset, start, survey: survey, columns: columns, reading: self)
    if start.header.known > 0, let profile = habits.profile {
      let drift = ProfileDrift(profile: profile, file: file.name)
      issues += drift.issues(of: start, encoding: beginning.encoding, survey: survey)
    }
  }

  /// Reads the rows below a header that has all that is required.
  private init<Reader: DatasetReader>(
    _ file: ExportFile, _ content: UnsafeBufferPointer<UInt8>, _ beginning: FileStart,
    survey: TextSurvey, children: PersonalNumberSample?, into reader: inout Reader,
    signs: [Int: DecimalSign], habits: SenderHabits, isUnwrapped: Bool
  ) {
    let columns = reader.columns
    let (start, encoding, profile) = (beginning.start, beginning.encoding, habits.profile)
    let header = start.header
    var scanner = RowScanner(
      content, delimiter: start.delimiter, from: start.offset, line: start.line)
    let words = CellWords(profile, columns: columns, header: header, encoding: encoding)
    let sample = ColumnSample(content, start, columns: columns, words: words)
    let sampled = sample.signs(profile)
    let formats = sample.dateFormats(profile)
    reader.start(
      ColumnFormats(
        dateFormats: formats, signs: columns.indices.map { signs[$0] ?? sampled[$0] }))
    let before = reader.numbers
    var rows = RowLog(
      file: file.name, header: header, headerLine: start.headerLine, columns: columns,
      content: content, encoding: encoding, delimiter: start.delimiter)
    if isUnwrapped { rows.noteUnwrapped() }
    if survey.mixed, encoding == survey.encoding { rows.noteMixedEncoding() }
    if !header.unused.isEmpty { rows.noteUnused(header.unused) }
    let pseudonyms = habits.pseudonyms.flatMap {
      PseudonymColumn(
        $0, columns: columns, header: header, encoding: encoding,
        sample: children ?? PersonalNumberSample(), words: words)
    }
    var passage = RowPassage(
      columns: columns, header: header, encoding: encoding, words: words,
      checksText: !survey.isASCII)
    let stop = Self.readRows(
      &scanner, content, footer: FooterRow.others(profile), pseudonyms, &passage, &rows, &reader)
    let votes = Self.added(reader.numbers, since: before)
    if let fault = stop
      ?? (profile?.decimal == nil
        ? Self.ambiguous(votes, columns: columns, file: file.name, line: start.line) : nil)
    {
      self = .stopped(file, reader.dataset, encoding: encoding, fault)
      return
    }
    imported = ImportedFile(
      file: file.name, dataset: reader.dataset, encoding: encoding.name,
      delimiter: start.delimiter.name,
      decimal: Self.decimal(votes, profile)?.name ?? "",
      dateFormat: zip(sample.dateFormats, formats).first { $0.0 != nil }?.1?.name ?? "",
      rowsRead: rows.read, accepted: rows.accepted, rejected: rows.rejected, footer: rows.footer,
      stopped: false)
    issues = rows.issues
    self.rows = rows.rows
    exits = rows.exits
    betterSigns = Self.betterSigns(votes, fixed: profile?.decimal)
    decimals = Set(votes.compactMap(\.majority))
    dateFormats = Set(sample.dateFormats.compactMap(\.self))
    if let profile {
      let drift = ProfileDrift(profile: profile, file: file.name)
      issues += drift.issues(
        formats: sample.dateFormats, used: formats, votes: votes, columns: columns,
        line: start.line)
    }
  }

  /// Reads to the end, or to what stops the file.
  private static func readRows<Reader: DatasetReader>(
    _ scanner: inout RowScanner, _ content: UnsafeBufferPointer<UInt8>, footer: Set<String>,
    _ pseudonyms: PseudonymColumn?, _ passage: inout RowPassage, _ rows: inout RowLog,
    _ reader: inout Reader
  ) -> Issue? {
    let width = rows.header.names.count
    guard let base = content.baseAddress else { return nil }
    // A profile may call rows footers that look plain.
    let isPlain = footer.isEmpty && passage.isOpen && pseudonyms == nil
    var fields = FieldList()
    return rows.header.positions.withUnsafeBufferPointer { positions -> Issue? in
      guard let places = positions.baseAddress else { return nil }
      while true {
        rows.content = content
        if isPlain {
          let plain = reader.readPlain(
            PlainBytes(
              base: base, place: scanner.offset, end: content.count,
              delimiter: scanner.delimiter, encoding: rows.encoding, positions: positions,
              width: width))
          rows.accepted += plain.rows
          scanner.skip(rows: plain.rows, to: plain.place)
        }
        switch scanner.next(&fields) {
        case .end: return nil
        case .unclosedQuote: return unclosedQuote(file: rows.file, line: scanner.line)
        case .row: break
        }
        let extent = scanner.rowStart..<scanner.offset
        if FooterRow.isFooter(fields, base, rows.encoding, others: footer) {
          rows.noteFooter(line: scanner.line, extent)
        } else if fields.count != width, !fields.fits(width, base) {
          rows.reject(
            passage.isText(content[extent])
              ? RowFault(.fieldCount, .fields(width))
              : RowFault(.undecodable, .text(rows.encoding.name)), line: scanner.line, extent,
            fields)
        } else if let pseudonyms {
          let step = pseudonyms.take(fields, content, extent)
          if step == .collision { return collision(file: rows.file, line: scanner.line) }
          take(
            pseudonyms.row.fields, pseudonyms.row.bytes, 0..<pseudonyms.row.count,
            line: scanner.line, fault: pseudonyms.fault(step), positions: places, &passage, &rows,
            &reader)
        } else {
          take(
            fields, content, extent, line: scanner.line, fault: nil, positions: places, &passage,
            &rows, &reader)
        }
      }
    }
  }
}
