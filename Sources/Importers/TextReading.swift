import Model

/// The reading of one file's rows, once its header has all that is required.
struct TextReading {
  let file: ExportFile
  let encoding: TextEncoding
  let assumptions: FileAssumptions
  let profile: ImportProfile?
  var isUnwrapped = false

  /// Why the rows ended.
  enum End {
    case whole
    case stopped(Issue)
    /// The bytes are of another encoding than was assumed.
    case other(TextEncoding)
  }

  /// Reads the rows below a header.
  ///
  /// - Parameters:
  ///   - text: The text to read, unwrapped and put into the dataset's words.
  ///   - start: Where its table begins.
  ///   - raw: The text as it was delivered, whose bytes tell the encoding.
  ///   - reader: The dataset.
  func rows<Reader: DatasetReader>(
    of text: ExportText, _ start: TableStart, raw: ExportText, into reader: inout Reader
  ) throws(ReadFailure) -> FileReading {
    let columns = reader.columns
    let sample = try ColumnSample(text, start, columns: columns)
    let signs = columns.indices.map {
      assumptions.signs[$0] ?? profile?.decimal ?? sample.signs[$0]
    }
    let formats = columns.indices.map { profile?.dateFormat ?? sample.dateFormats[$0] }
    reader.start(ColumnFormats(dateFormats: formats, signs: signs))
    let before = reader.numbers
    var log = RowLog(
      file: file.name, header: start.header, headerLine: start.headerLine, columns: columns,
      encoding: encoding, delimiter: start.delimiter)
    if isUnwrapped { log.noteUnwrapped() }
    if !start.header.unused.isEmpty { log.noteUnused(start.header.unused) }
    let rows = RowReader(
      text.window, delimiter: start.delimiter, from: start.offset, line: start.line)
    switch try readRows(rows, raw: raw, header: start.header, &log, &reader) {
    case .whole: break
    case .stopped(let issue):
      return .stopped(file, reader.dataset, encoding: encoding, issue)
    case .other(let other):
      var better = assumptions
      better.encoding = other
      return .again(file, reader.dataset, assuming: better)
    }
    if encoding == .windows1252, raw.detected == encoding,
      raw.window.survey.valid > raw.window.survey.invalid
    {
      log.noteMixedEncoding()
    }
    let votes = FileReading.added(reader.numbers, since: before)
    if profile?.decimal == nil,
      let fault = FileReading.ambiguous(
        votes, columns: columns, file: file.name, line: start.line)
    {
      return .stopped(file, reader.dataset, encoding: encoding, fault)
    }
    let imported = ImportedFile(
      file: file.name, dataset: reader.dataset, encoding: encoding.name,
      delimiter: start.delimiter.name,
      decimal: (votes.lazy.compactMap(\.majority).first ?? profile?.decimal)?.name ?? "",
      dateFormat: columns.indices.lazy.compactMap { sample.dateFormats[$0] }.first?.name ?? "",
      rowsRead: log.read, accepted: log.accepted, rejected: log.rejected, footer: log.footer,
      stopped: false)
    return FileReading(
      imported: imported, issues: log.issues, rows: log.rows, better: better(votes))
  }

  private func better(_ votes: [ColumnVotes]) -> FileAssumptions? {
    let signs = FileReading.betterSigns(votes, fixed: profile?.decimal)
      .filter { assumptions.signs[$0.key] == nil }
    guard !signs.isEmpty else { return nil }
    var better = assumptions
    better.signs.merge(signs) { _, new in new }
    return better
  }
}
