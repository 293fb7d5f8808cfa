import Model

extension TextReading {
  /// Reads to the end, or to what stops the file.
  func readRows<Reader: DatasetReader>(
    _ rows: consuming RowReader, raw: ExportText, header: Header, _ log: inout RowLog,
    _ reader: inout Reader
  ) throws(ReadFailure) -> End {
    let footer = Set((profile?.footer ?? []).map { FoldedName.key($0) })
    var rows = rows
    while true {
      if let end = end(raw, rows.scanner, isAnew: rows.window !== raw.window) { return end }
      switch readWindow(&rows, raw: raw, header: header, footer: footer, &log, &reader) {
      case .end: return .whole
      case .unclosedQuote: return .stopped(unclosedQuote(rows.scanner.quoteLine))
      case .incomplete, .row, .tooLong:
        guard try rows.advance() else {
          return .stopped(
            rows.scanner.isInQuotes
              ? unclosedQuote(rows.scanner.quoteLine) : longRow(rows.scanner.nextLine))
        }
      }
    }
  }

  /// What the bytes that came into the window forbid.
  private func end(_ raw: ExportText, _ scanner: RowScanner, isAnew: Bool) -> End? {
    if raw.window.survey.nul != nil {
      // Rows that were written anew lie elsewhere than in the text they came from.
      let offset = isAnew ? raw.window.count : scanner.offset
      return raw.fault(file, from: offset, line: scanner.nextLine).map { .stopped($0) }
    }
    guard profile?.encoding == nil, raw.detected != encoding, assumptions.encoding == nil else {
      return nil
    }
    return .other(raw.detected)
  }

  /// Reads the rows that end in the window; why it went no further.
  private func readWindow<Reader: DatasetReader>(
    _ rows: inout RowReader, raw: ExportText, header: Header, footer: Set<String>,
    _ log: inout RowLog, _ reader: inout Reader
  ) -> RowScanner.Step {
    let width = header.names.count
    let bytes = rows.bytes
    guard let base = bytes.baseAddress else { return .end }
    let checksText = !isText(raw.window.survey)
    return header.positions.withUnsafeBufferPointer { positions -> RowScanner.Step in
      guard let places = positions.baseAddress else { return .end }
      while true {
        // A profile may call rows footers that look plain.
        if footer.isEmpty {
          let plain = reader.readPlain(
            PlainBytes(
              base: base, place: rows.scanner.offset, end: bytes.count,
              delimiter: rows.scanner.delimiter, encoding: encoding, positions: positions,
              width: width))
          log.accepted += plain.rows
          rows.scanner.skip(rows: plain.rows, to: plain.place)
        }
        let step = rows.scanner.next(&rows.fields)
        guard case .row = step else { return step }
        let line = rows.scanner.line
        let extent = rows.extent
        let mayBeFooter = !reader.hasTotalRows || rows.fields.count != width
        if mayBeFooter, FooterRow.isFooter(rows.fields, base, encoding, others: footer) {
          log.noteFooter(line: line, bytes[extent])
          continue
        }
        if checksText, !encoding.isValid(UnsafeBufferPointer(rebasing: bytes[extent])) {
          log.reject(
            RowFault(.undecodable, .text(encoding.name)), line: line, bytes, extent, rows.fields)
          continue
        }
        if rows.fields.count != width, !rows.fields.fits(width, base) {
          log.reject(RowFault(.fieldCount, .fields(width)), line: line, bytes, extent, rows.fields)
          continue
        }
        let row = rows.fields.row(base, places, encoding)
        if let fault = reader.read(row) {
          log.reject(fault, line: line, bytes, extent, rows.fields)
        } else {
          log.accepted += 1
          if let warning = reader.warning { log.warn(warning, line: line, bytes, rows.fields) }
        }
      }
    }
  }

  /// Whether all that was read so far is text in the encoding, so that no row need be asked.
  private func isText(_ survey: ByteSurvey) -> Bool {
    encoding == .windows1252 ? survey.firstUndefined == nil : survey.invalid == 0
  }

  private func unclosedQuote(_ line: Int) -> Issue {
    Issue(
      .stopped, .unclosedQuote, at: SourceLocation(file: file.name, line: line), found: "\"",
      expected: LocalizedText(
        da: "et anførselstegn, der lukker feltet", en: "a quote that closes the field"))
  }

  private func longRow(_ line: Int) -> Issue {
    let most = TextWindow.most >> 20
    return Issue(
      .stopped, .longRow, at: SourceLocation(file: file.name, line: line), found: "> \(most) MB",
      expected: LocalizedText(
        da: "linjeskift mellem rækkerne; højst \(most) MB i én række",
        en: "line ends between rows; at most \(most) MB in one row"))
  }
}
