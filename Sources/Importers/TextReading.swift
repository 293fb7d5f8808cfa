import Model

/// The reading of one file's rows, once its header has all that is required.
struct TextReading {
  let file: ExportFile
  let habits: SenderHabits
  let assumptions: FileAssumptions
  /// What the bytes seemed to be when the reading began.
  let detected: TextEncoding
  let beginning: FileStart
  /// What the first cells tell.
  let sample: ColumnSample
  let words: CellWords?
  let isUnwrapped: Bool

  var encoding: TextEncoding { beginning.encoding }
  var profile: ImportProfile? { habits.profile }

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
  ///   - text: The text to read, unwrapped where need be.
  ///   - raw: The text as it was delivered, whose bytes tell the encoding.
  ///   - reader: The dataset.
  /// - Returns: What the rows came to, or what to assume in another reading.
  /// - Throws: `ReadFailure` where the file cannot be read.
  func rows<Reader: DatasetReader>(
    of text: ExportText, raw: ExportText, into reader: inout Reader
  ) throws(ReadFailure) -> FileReading {
    let columns = reader.columns
    let start = beginning.start
    let sampled = sample.signs(profile)
    let formats = sample.dateFormats(profile)
    reader.start(
      ColumnFormats(
        dateFormats: formats,
        signs: columns.indices.map { assumptions.signs[$0] ?? sampled[$0] }))
    let before = reader.numbers
    var log = RowLog(
      file: file.name, header: start.header, headerLine: start.headerLine, columns: columns,
      encoding: encoding, delimiter: start.delimiter)
    if isUnwrapped { log.noteUnwrapped() }
    if !start.header.unused.isEmpty { log.noteUnused(start.header.unused) }
    let end = try readRows(of: text, raw: raw, columns: columns, &log, &reader)
    if case .other(let encoding) = end {
      var better = assumptions
      better.encoding = encoding
      return .again(file, reader.dataset, assuming: better)
    }
    if isMixed(raw) { log.noteMixedEncoding() }
    let votes = FileReading.added(reader.numbers, since: before)
    if let fault = fault(end, votes, columns) {
      return .stopped(file, reader.dataset, encoding: encoding, fault)
    }
    return reading(
      log, ofDataset: reader.dataset, formats: formats, votes: votes, columns: columns)
  }

  /// Whether a file that is read as Windows-1252 held mostly valid UTF-8 sequences.
  private func isMixed(_ raw: ExportText) -> Bool {
    encoding == .windows1252 && raw.detected == encoding
      && raw.window.survey.valid > raw.window.survey.invalid
  }

  private func fault(_ end: End, _ votes: [ColumnVotes], _ columns: [Column]) -> Issue? {
    if case .stopped(let issue) = end { return issue }
    guard profile?.decimal == nil else { return nil }
    return FileReading.ambiguous(
      votes, columns: columns, file: file.name, line: beginning.start.line)
  }

  /// What the rows came to, and where their habits are not the profile's.
  private func reading(
    _ log: RowLog, ofDataset dataset: Dataset, formats: [DateFormat?],
    votes: [ColumnVotes], columns: [Column]
  ) -> FileReading {
    let start = beginning.start
    let shown = sample.dateFormats.compactMap(\.self)
    let imported = ImportedFile(
      file: file.name, dataset: dataset, encoding: encoding.name,
      delimiter: start.delimiter.name,
      decimal: FileReading.decimal(votes, profile)?.name ?? "",
      dateFormat: zip(sample.dateFormats, formats).first { $0.0 != nil }?.1?.name ?? "",
      rowsRead: log.read, accepted: log.accepted,
      rejected: log.rejected, footer: log.footer, stopped: false)
    var reading = FileReading(
      imported: imported, issues: log.issues, rows: log.rows, better: better(votes))
    reading.exits = log.exits
    reading.decimals = Set(votes.compactMap(\.majority))
    reading.dateFormats = Set(shown)
    if let profile {
      reading.issues += ProfileDrift(profile: profile, file: file.name).issues(
        formats: sample.dateFormats, used: formats, votes: votes, columns: columns,
        line: start.line)
    }
    return reading
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
