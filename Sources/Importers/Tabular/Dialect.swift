import Model

/// Which delimiter a file uses, told by its header and its first rows.
enum Dialect {
  /// The first row's cells as text, by a delimiter; nil for a file of nothing.
  static func header(
    _ bytes: UnsafeBufferPointer<UInt8>, delimiter: Delimiter, encoding: TextEncoding
  ) -> [String]? {
    var scanner = RowScanner(bytes, delimiter: delimiter)
    var fields = FieldList()
    guard case .row = scanner.next(&fields) else { return nil }
    return (0..<fields.count).map { index in
      let field = fields[index]
      let text = encoding.decode(
        UnsafeBufferPointer(rebasing: bytes[field.start..<field.end]))
      return String(text.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }
  }

  /// The delimiter that gives the header the most known columns; ties by consistency.
  static func delimiter(
    of bytes: UnsafeBufferPointer<UInt8>, encoding: TextEncoding, columns: [Column]
  ) -> Delimiter {
    func score(_ delimiter: Delimiter) -> (known: Int, even: Int) {
      let names = header(bytes, delimiter: delimiter, encoding: encoding) ?? []
      return (
        Header(names: names, columns: columns).known, evenRows(bytes, delimiter: delimiter)
      )
    }
    var best = Delimiter.semicolon
    var bestScore = score(best)
    for candidate in Delimiter.allCases where candidate != best {
      let other = score(candidate)
      if other > bestScore { (best, bestScore) = (candidate, other) }
    }
    return best
  }

  /// How many of the first 200 rows have as many fields as the header, when that is over one.
  private static func evenRows(
    _ bytes: UnsafeBufferPointer<UInt8>, delimiter: Delimiter
  ) -> Int {
    var scanner = RowScanner(bytes, delimiter: delimiter)
    var fields = FieldList()
    guard case .row = scanner.next(&fields), fields.count > 1 else { return 0 }
    let width = fields.count
    var even = 0
    for _ in 0..<200 {
      guard case .row = scanner.next(&fields) else { break }
      if fields.count == width { even += 1 }
    }
    return even
  }
}
