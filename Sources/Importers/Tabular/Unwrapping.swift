/// A file each of whose rows is one quoted field that holds the real row.
enum Unwrapping {
  /// The rows inside, or nil where the file is not such a one.
  ///
  /// Every record must be a single quoted field, and all of them must parse to one width of at
  /// least two.
  static func unwrapped(_ text: ExportText) throws(ReadFailure) -> ExportText? {
    let bytes = text.window.bytes
    guard bytes.count > text.start, bytes[text.start] == 0x22 else { return nil }
    for inner in Delimiter.allCases {
      guard try isWrapped(text, inner: inner) else { continue }
      let source = RewrittenSource(
        text.window, delimiter: outer(inner), from: text.start, line: 1, head: [], writing: inner
      ) { rows, text in
        text.append(raw: rows.fields.unescaped(0, rows.bytes), line: rows.scanner.line)
      }
      return ExportText(kind: .bytes(byteOrderMark: false), window: try TextWindow(source))
    }
    return nil
  }

  /// Any delimiter will do outside, where there is none; another than the inner one is safest.
  private static func outer(_ inner: Delimiter) -> Delimiter {
    inner == .tab ? .semicolon : .tab
  }

  /// Reads the whole text, and leaves its window at the beginning.
  private static func isWrapped(
    _ text: ExportText, inner: Delimiter
  ) throws(ReadFailure) -> Bool {
    var rows = RowReader(text.window, delimiter: outer(inner), from: text.start)
    var width: Int?
    var isWrapped = true
    rows: while isWrapped {
      switch try rows.next() {
      case .end: break rows
      case .unclosedQuote, .incomplete, .tooLong: isWrapped = false
      case .row:
        let own = Self.width(inside: rows, inner)
        isWrapped = own >= 2 && (width == nil || width == own)
        width = own
      }
    }
    try text.window.rewind()
    return isWrapped && width != nil
  }

  /// The fields of the row inside a row's only field; 0 where it has others, or no quotes.
  private static func width(inside rows: borrowing RowReader, _ inner: Delimiter) -> Int {
    let start = rows.scanner.rowStart
    guard rows.fields.count == 1, rows.bytes[start] == 0x22, rows.fields[0].start == start + 1
    else { return 0 }
    return rows.fields.unescaped(0, rows.bytes).withUnsafeBufferPointer { row in
      var scanner = RowScanner(row, delimiter: inner)
      var fields = FieldList()
      guard case .row = scanner.next(&fields) else { return 0 }
      return fields.count
    }
  }
}
