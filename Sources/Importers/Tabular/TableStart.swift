import Model

/// Where the table of a file begins: below `sep=` and titles, with which delimiter and header.
struct TableStart {
  let delimiter: Delimiter
  let header: Header
  /// The place of the row after the header, and its line.
  let offset: Int
  let line: Int
  let headerLine: Int
  /// Rows above the header, without `sep=`.
  let titleRows: Int

  /// Title lines that may stand above a header.
  static let mostTitleLines = 10

  /// Looks for the table in a window that stands at its text's beginning.
  init(
    _ text: ExportText, encoding: TextEncoding, columns: [Column], profile: ImportProfile?
  ) {
    let bytes = UnsafeBufferPointer(rebasing: text.window.bytes.dropFirst(text.start))
    self.init(
      bytes, offset: text.start, encoding: encoding, columns: columns, profile: profile)
  }

  /// Looks for the table in bytes that begin `offset` bytes after the window's.
  init(
    _ bytes: UnsafeBufferPointer<UInt8>, offset: Int = 0, encoding: TextEncoding,
    columns: [Column], profile: ImportProfile?
  ) {
    let (forced, start, line) = Self.separatorLine(bytes)
    let delimiters = (profile?.delimiter ?? forced).map { [$0] } ?? Delimiter.allCases
    let keys = ColumnKeys(columns: columns, renamed: profile?.columns ?? [:])
    func candidates(titleLines: Int) -> [Candidate] {
      delimiters.map { delimiter in
        Candidate(
          bytes, from: start, line: line, delimiter: delimiter, encoding: encoding, keys: keys,
          skipping: profile?.skipRows ?? 0, titleLines: titleLines)
      }
    }
    // Nearly every file has its header at the top; titles are looked for where it has not.
    var found = candidates(titleLines: 0)
    if !found.contains(where: \.isComplete) {
      found = candidates(titleLines: Self.mostTitleLines)
    }
    var best = found[0]
    for candidate in found.dropFirst() where candidate.isBetter(than: best, bytes) {
      best = candidate
    }
    delimiter = best.delimiter
    header = best.header
    self.offset = offset + best.offset
    self.line = best.line
    headerLine = best.headerLine
    titleRows = best.titleRows
  }

  /// Excel's `sep=;` in the first line: the delimiter and where the rest begins.
  private static func separatorLine(
    _ bytes: UnsafeBufferPointer<UInt8>
  ) -> (Delimiter?, offset: Int, line: Int) {
    guard bytes.count > 4, bytes.prefix(4).map(Cell.lower).elementsEqual("sep=".utf8),
      let delimiter = Delimiter(rawValue: bytes[4])
    else { return (nil, 0, 1) }
    var place = 5
    if place < bytes.count, bytes[place] == 0x0D { place += 1 }
    if place < bytes.count, bytes[place] == 0x0A { place += 1 }
    guard place > 5 || place == bytes.count else { return (nil, 0, 1) }
    return (delimiter, place, 2)
  }

  /// The header as one delimiter shows it.
  private struct Candidate {
    let delimiter: Delimiter
    var header: Header
    var isComplete = false
    var offset = 0
    var line = 1
    var headerLine = 1
    var titleRows = 0

    init(
      _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, line: Int, delimiter: Delimiter,
      encoding: TextEncoding, keys: ColumnKeys, skipping skipped: Int, titleLines: Int
    ) {
      self.delimiter = delimiter
      header = Header(names: [], keys: keys)
      var scanner = RowScanner(bytes, delimiter: delimiter, from: start, line: line)
      var fields = FieldList()
      for place in 0...(skipped + titleLines) {
        guard case .row = scanner.next(&fields) else { break }
        if place < skipped { continue }
        let found = Header(names: fields.texts(bytes, encoding), keys: keys)
        isComplete = found.isComplete(keys)
        // Where no line has all columns, the one with most of them is the header that lacks some.
        guard place == skipped || isComplete || found.known > header.known else { continue }
        header = found
        offset = scanner.offset
        self.line = scanner.nextLine
        headerLine = scanner.line
        titleRows = place
        if isComplete { break }
      }
    }

    /// The one with more known columns, or with more even rows where they are equal.
    func isBetter(than other: Candidate, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
      if header.known != other.header.known { return header.known > other.header.known }
      return evenRows(bytes) > other.evenRows(bytes)
    }

    /// How many of the first 200 rows have as many fields as the header, when that is over one.
    private func evenRows(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
      let width = header.names.count
      guard width > 1 else { return 0 }
      var scanner = RowScanner(bytes, delimiter: delimiter, from: offset, line: line)
      var fields = FieldList()
      var even = 0
      for _ in 0..<200 {
        guard case .row = scanner.next(&fields) else { break }
        if fields.count == width { even += 1 }
      }
      return even
    }
  }
}
