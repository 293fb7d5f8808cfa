import Model

extension TextReading {
  /// Reads to the end, or to what stops the file.
  func readRows<Reader: DatasetReader>(
    of text: ExportText, raw: ExportText, columns: [Column],
    _ log: inout RowLog, _ reader: inout Reader
  ) throws(ReadFailure) -> End {
    let start = beginning.start
    let pseudonyms = habits.pseudonyms.flatMap {
      PseudonymColumn(
        $0, columns: columns, header: start.header, encoding: encoding,
        sample: sample.children ?? PersonalNumberSample(), words: words)
    }
    var passage = RowPassage(
      columns: columns, header: start.header, encoding: encoding, words: words)
    let footer = FooterRow.others(profile)
    var rows = RowReader(
      text.window, delimiter: start.delimiter, from: start.offset, line: start.line)
    while true {
      if let end = end(raw, rows.scanner, isAnew: rows.window !== raw.window) { return end }
      passage.checksText = !isText(raw.window.survey)
      switch readWindow(&rows, footer: footer, pseudonyms, &passage, &log, &reader) {
      case .ended: return .whole
      case .stopped(let issue): return .stopped(issue)
      case .unclosedQuote:
        return .stopped(
          FileReading.unclosedQuote(file: file.name, line: rows.scanner.quoteLine))
      case .incomplete:
        if try rows.advance() { continue }
        return .stopped(
          rows.scanner.isInQuotes
            ? FileReading.unclosedQuote(file: file.name, line: rows.scanner.quoteLine)
            : FileReading.longRow(file: file.name, line: rows.scanner.nextLine))
      }
    }
  }

  private enum WindowEnd {
    case ended, incomplete, unclosedQuote
    case stopped(Issue)
  }

  /// What the bytes that came into the window forbid.
  private func end(_ raw: ExportText, _ scanner: RowScanner, isAnew: Bool) -> End? {
    if raw.window.survey.nul != nil {
      // Rows that were written anew lie elsewhere than in the text they came from.
      let offset = isAnew ? raw.window.count : scanner.offset
      return raw.fault(file, from: offset, line: scanner.nextLine).map { .stopped($0) }
    }
    guard assumptions.encoding == nil, raw.detected != detected else { return nil }
    let wanted = profile?.encoding(of: raw.detected) ?? raw.detected
    return wanted == encoding ? nil : .other(raw.detected)
  }

  /// Whether all that was read so far is text in the encoding, so that no row need be asked.
  private func isText(_ survey: ByteSurvey) -> Bool {
    encoding == .windows1252 ? survey.firstUndefined == nil : survey.invalid == 0
  }

  /// Reads the rows that end in the window; why it went no further.
  private func readWindow<Reader: DatasetReader>(
    _ rows: inout RowReader, footer: Set<String>, _ pseudonyms: PseudonymColumn?,
    _ passage: inout RowPassage, _ log: inout RowLog, _ reader: inout Reader
  ) -> WindowEnd {
    let width = log.header.names.count
    let bytes = rows.bytes
    guard let base = bytes.baseAddress else { return .ended }
    // A profile may call rows footers that look plain.
    let isPlain = footer.isEmpty && passage.isOpen && pseudonyms == nil
    return log.header.positions.withUnsafeBufferPointer { positions -> WindowEnd in
      guard let places = positions.baseAddress else { return .ended }
      while true {
        if isPlain {
          let plain = reader.readPlain(
            PlainBytes(
              base: base, place: rows.scanner.offset, end: bytes.count,
              delimiter: rows.scanner.delimiter, encoding: encoding, positions: positions,
              width: width))
          log.accepted += plain.rows
          for exit in plain.exits {
            log.note((exit.day, exit.column), line: rows.scanner.nextLine + exit.row)
          }
          rows.scanner.skip(rows: plain.rows, to: plain.place)
        }
        switch rows.scanner.next(&rows.fields) {
        case .end: return .ended
        case .unclosedQuote: return .unclosedQuote
        case .incomplete, .tooLong: return .incomplete
        case .row: break
        }
        let (line, extent) = (rows.scanner.line, rows.extent)
        let mayBeFooter = !reader.hasTotalRows || rows.fields.count != width
        if mayBeFooter, FooterRow.isFooter(rows.fields, base, encoding, others: footer) {
          log.noteFooter(line: line, bytes[extent])
        } else if rows.fields.count != width, !rows.fields.fits(width, base) {
          log.reject(
            passage.isText(bytes[extent])
              ? RowFault(.fieldCount, .fields(width))
              : RowFault(.undecodable, .text(encoding.name)),
            line: line, bytes, extent, rows.fields)
        } else if let pseudonyms {
          let step = pseudonyms.take(rows.fields, bytes, extent)
          if step == .collision {
            return .stopped(FileReading.collision(file: file.name, line: line))
          }
          take(
            pseudonyms.row.fields, pseudonyms.row.bytes, 0..<pseudonyms.row.count, line: line,
            fault: pseudonyms.fault(step), positions: places, &passage, &log, &reader)
        } else {
          take(
            rows.fields, bytes, extent, line: line, fault: nil, positions: places, &passage, &log,
            &reader)
        }
      }
    }
  }

  /// Takes a row as wide as its header, as it may be shown.
  ///
  /// - Parameters:
  ///   - fields: Its fields.
  ///   - bytes: What they lie in.
  ///   - extent: Where the row lies.
  ///   - line: The line of its first character in the file.
  ///   - fault: What is known to be wrong with it.
  ///   - positions: For each column of the dataset its place among the fields.
  ///   - passage: What stands between the row and its dataset.
  ///   - log: Counts it, and keeps what was wrong.
  ///   - reader: The dataset.
  private func take<Reader: DatasetReader>(
    _ fields: borrowing FieldList, _ bytes: UnsafeBufferPointer<UInt8>, _ extent: Range<Int>,
    line: Int, fault: RowFault?, positions: UnsafePointer<Int>, _ passage: inout RowPassage,
    _ log: inout RowLog, _ reader: inout Reader
  ) {
    guard let base = bytes.baseAddress else { return }
    if !passage.isText(bytes[extent]) {
      log.reject(
        RowFault(.undecodable, .text(encoding.name)), line: line, bytes, extent, fields)
    } else if let fault = fault ?? passage.fault(fields, base, positions)
      ?? reader.read(passage.row(fields, base, positions))
    {
      log.reject(fault, line: line, bytes, extent, fields)
    } else {
      log.accepted += 1
      if let warning = reader.warning { log.warn(warning, line: line, bytes, fields) }
      if let exit = reader.exit { log.note(exit, line: line) }
    }
  }
}
