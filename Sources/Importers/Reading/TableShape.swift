/// Where a table begins in a text and what separates its cells.
struct TableShape {
  var delimiter = LooseScanner.noDelimiter
  /// What separates the cells within rows that are each one quoted cell.
  var innerDelimiter: UInt8?
  /// The place and the line of the header.
  var offset = 0
  var line = 1
  var hasSeparatorLine = false
  /// Lines passed over above the header.
  var commentLines = 0
  var titleRows = 0

  static let delimiters: [UInt8] = [
    Delimiter.semicolon.rawValue, Delimiter.tab.rawValue, UInt8(ascii: "|"),
    Delimiter.comma.rawValue,
  ]

  /// - Parameters:
  ///   - sample: The first part of the text.
  ///   - isWhole: Whether it is all of it.
  init(_ sample: [UInt8], isWhole: Bool) {
    let top = TableTop(sample)
    hasSeparatorLine = top.separator != nil
    commentLines = top.comments.count
    (offset, line) = (top.offset, top.line)
    func rows(_ delimiter: UInt8, from offset: Int, line: Int) -> [SampleRow]? {
      SampleRow.rows(sample[offset...], delimiter: delimiter, line: line, isWhole: isWhole)
    }
    let candidates = top.separator.map { [$0] } ?? Self.delimiters
    var best: HeaderCandidate?
    var faulty: UInt8?
    for delimiter in candidates {
      guard let rows = rows(delimiter, from: offset, line: line) else {
        faulty = faulty ?? delimiter
        continue
      }
      guard let found = HeaderCandidate(rows, delimiter: delimiter) else { continue }
      if found.isBetter(than: best) { best = found }
    }
    if let candidate = best {
      delimiter = candidate.delimiter
      titleRows = candidate.index
      (offset, line) = (candidate.header.offset, candidate.header.line)
    } else if let known = top.separator ?? faulty {
      // A quote that follows a delimiter in the header and never closes is no text of one column.
      delimiter = known
    } else {
      innerDelimiter = WrappedRow.innerDelimiter(of: sample[offset...], isWhole: isWhole)
    }
    guard titleRows == 0, let comment = top.comments.last else { return }
    takeHeader(from: comment, rows: rows)
  }

  /// A last comment line that has the table's width and stands above data is the header.
  private mutating func takeHeader(
    from comment: TableTop.Comment, rows: (UInt8, Int, Int) -> [SampleRow]?
  ) {
    for delimiter in delimiter == LooseScanner.noDelimiter ? Self.delimiters : [delimiter] {
      let found = rows(delimiter, comment.offset, comment.line) ?? []
      guard found.count > 1, found[0].lastLine == comment.line, found[0].width >= 2,
        found[0].width == found[1].width, !comment.isSpaced || found[1].numeric > 0
      else { continue }
      self.delimiter = delimiter
      commentLines -= 1
      (offset, line) = (comment.offset, comment.line)
      return
    }
  }
}
