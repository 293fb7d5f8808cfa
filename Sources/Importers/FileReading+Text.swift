import Model

extension FileReading {
  /// Reads a file's rows into a dataset.
  ///
  /// - Parameters:
  ///   - file: Which file it is.
  ///   - source: Its bytes.
  ///   - reader: The dataset; it keeps what it accepts.
  ///   - assumptions: What a former reading of this file found.
  ///   - profile: The municipality's habits, where it has told them.
  static func read<Reader: DatasetReader>(
    _ file: ExportFile, _ source: FileSource, into reader: inout Reader,
    assuming assumptions: FileAssumptions, profile: ImportProfile?
  ) throws(ReadFailure) -> FileReading {
    let text = try ExportText(source)
    if let fault = text.fault(file, from: text.start, line: 1) {
      return .stopped(file, reader.dataset, encoding: nil, fault)
    }
    var encoding = text.detected
    if encoding != .utf16 { encoding = profile?.encoding ?? assumptions.encoding ?? encoding }
    var reading = TextReading(
      file: file, encoding: encoding, assumptions: assumptions, profile: profile)
    let columns = reader.columns
    var table = TableStart(text, encoding: encoding, columns: columns, profile: profile)
    var current = text
    if !table.header.missing(of: columns).isEmpty,
      let unwrapped = try Unwrapping.unwrapped(text)
    {
      reading.isUnwrapped = true
      current = unwrapped
      table = TableStart(current, encoding: encoding, columns: columns, profile: profile)
    }
    if let fault = table.header.fault(columns: columns, file: file.name, line: table.headerLine) {
      return .stopped(file, reader.dataset, encoding: encoding, fault)
    }
    if let fault = try Self.personalNumbers(current, table, columns: columns, file: file.name) {
      return .stopped(file, reader.dataset, encoding: encoding, fault)
    }
    if let profile, profile.rewrites {
      current = try ProfileRewriting.rewritten(
        current, table, encoding: encoding, columns: columns, profile: profile)
      table = TableStart(current, encoding: encoding, columns: columns, profile: profile)
    }
    return try reading.rows(of: current, table, raw: text, into: &reader)
  }
}
