import Model

extension FileReading {
  /// Reads a file's rows into a dataset.
  ///
  /// - Parameters:
  ///   - file: Which file it is.
  ///   - source: Its bytes.
  ///   - reader: The dataset; it keeps what it accepts.
  ///   - assumptions: What a former reading of this file found.
  ///   - habits: The municipality's habits, where it has told them.
  /// - Returns: What this reading came to; it must be made again where a better one is known.
  /// - Throws: `ReadFailure` where the file cannot be read.
  static func read<Reader: DatasetReader>(
    _ file: ExportFile, _ source: FileSource, into reader: inout Reader,
    assuming assumptions: FileAssumptions, habits: SenderHabits
  ) throws(ReadFailure) -> FileReading {
    let raw = try ExportText(source)
    if let fault = raw.fault(file, from: raw.start, line: 1) {
      return .stopped(file, reader.dataset, encoding: nil, fault)
    }
    let columns = reader.columns
    let detected = assumptions.encoding ?? raw.detected
    var text = raw
    var beginning = FileStart(text, detected: detected, columns: columns, profile: habits.profile)
    var isUnwrapped = false
    if !beginning.start.header.missing(of: columns).isEmpty,
      let inner = try Unwrapping.unwrapped(text)
    {
      isUnwrapped = true
      text = inner
      beginning = FileStart(text, detected: detected, columns: columns, profile: habits.profile)
    }
    let start = beginning.start
    var reading: FileReading
    if let fault = start.header.fault(columns: columns, file: file.name, line: start.headerLine) {
      reading = .stopped(file, reader.dataset, encoding: beginning.encoding, fault)
    } else {
      let words = CellWords(
        habits.profile, columns: columns, header: start.header, encoding: beginning.encoding)
      let sample = try ColumnSample(text, start, columns: columns, words: words)
      if habits.pseudonyms == nil, let fault = personalNumbers(sample.children, file: file.name) {
        reading = .stopped(file, reader.dataset, encoding: beginning.encoding, fault)
      } else {
        reading = try TextReading(
          file: file, habits: habits, assumptions: assumptions, detected: detected,
          beginning: beginning, sample: sample, words: words, isUnwrapped: isUnwrapped
        ).rows(of: text, raw: raw, into: &reader)
      }
    }
    guard reading.better == nil else { return reading }
    let whole = SurveyedText(raw, assumed: assumptions.encoding)
    reading.dialect = FileDialect(
      file, reader.dataset, start, whole, columns: columns, reading: reading)
    if start.header.known > 0, let profile = habits.profile {
      let drift = ProfileDrift(profile: profile, file: file.name)
      reading.issues += drift.issues(of: start, encoding: beginning.encoding, whole)
    }
    return reading
  }
}
