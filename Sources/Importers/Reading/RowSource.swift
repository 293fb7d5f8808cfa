/// The rows of a text from its header on.
struct RowSource {
  let text: ByteSource
  let shape: TableShape

  /// Gives every row in order, unwrapped where rows are wrapped; returns the scanner at the end.
  func forEachRow(_ visit: LooseScanner.Visit) throws(ReadRefusal) -> LooseScanner {
    var scanner = LooseScanner(delimiter: shape.delimiter, line: shape.line)
    let inner = shape.innerDelimiter
    func give(_ record: LooseRecord) throws(ReadRefusal) -> Bool {
      guard let inner else { return try visit(record) }
      guard let row = WrappedRow.unwrapped(record, delimiter: inner) else {
        return try visit(record)
      }
      return try visit(row)
    }
    var wantsMore = true
    try text.withoutPrefix(shape.offset).forEachPiece { (piece) throws(ReadRefusal) -> Bool in
      wantsMore = try scanner.add(piece, give)
      return wantsMore
    }
    if wantsMore { try scanner.finish(give) }
    return scanner
  }
}
