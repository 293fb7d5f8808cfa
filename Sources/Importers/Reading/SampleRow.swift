/// What one row of a file's first part tells of the table's shape.
struct SampleRow {
  let line: Int
  let lastLine: Int
  let offset: Int
  /// How many cells it has, and how many of them hold something, or a number.
  let width: Int
  let filled: Int
  let numeric: Int
  /// How many of them are a year.
  let years: Int
  /// Whether a blank follows each delimiter, as in prose.
  let isSpaced: Bool
  /// Whether its first cell is of several words.
  let hasWords: Bool

  init(_ record: LooseRecord) {
    line = record.line
    lastLine = record.lastLine
    offset = record.offset
    width = record.count
    var (filled, numeric, years, spaced) = (0, 0, 0, 0)
    for index in 0..<record.count {
      let cell = record[index].drop { $0 == 0x20 }
      if !cell.isEmpty { filled += 1 }
      if Self.isNumber(cell) { numeric += 1 }
      if Self.isYear(cell) { years += 1 }
      if index > 0, record[index].first == 0x20 { spaced += 1 }
    }
    self.filled = filled
    self.numeric = numeric
    self.years = years
    isSpaced = width > 1 && spaced == width - 1
    hasWords = record[0].contains(0x20)
  }

  /// A line that names the table rather than its columns: one cell, or one and empty ones.
  var isTitle: Bool { filled <= 1 && (width == 1 || width >= 3) }

  private static func isYear(_ cell: ArraySlice<UInt8>) -> Bool {
    cell.count == 4 && cell.allSatisfy { (48...57).contains($0) }
      && (cell.starts(with: "19".utf8) || cell.starts(with: "20".utf8))
  }

  private static func isNumber(_ cell: ArraySlice<UInt8>) -> Bool {
    cell.contains { (48...57).contains($0) }
      && cell.allSatisfy { (48...57).contains($0) || [0x20, 0x2B, 0x2C, 0x2D, 0x2E].contains($0) }
  }

  /// The rows of a text's beginning, as one delimiter shows them; nil where it shows a fault in the
  /// first one.
  ///
  /// Where the text is not whole, a last row may be cut and is left out.
  static func rows(
    _ text: ArraySlice<UInt8>, delimiter: UInt8, line: Int, isWhole: Bool
  ) -> [SampleRow]? {
    var scanner = LooseScanner(delimiter: delimiter, offset: text.startIndex, line: line)
    var rows: [SampleRow] = []
    let add: LooseScanner.Visit = { (record) throws(ReadRefusal) -> Bool in
      rows.append(SampleRow(record))
      return rows.count < ReadLimits.sampleRows
    }
    var isFaulty = false
    text.withUnsafeBufferPointer { bytes in
      // A fault below the first row says nothing yet: it ends what this delimiter shows.
      do throws(ReadRefusal) {
        let wantsMore = try scanner.add(bytes, add)
        if wantsMore, isWhole || rows.isEmpty { try scanner.finish(add) }
      } catch {
        isFaulty = rows.isEmpty
      }
    }
    return isFaulty ? nil : rows
  }
}
