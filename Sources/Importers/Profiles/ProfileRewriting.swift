/// Cells put into the words of the datasets, as a municipality's profile says.
enum ProfileRewriting {
  /// The rows of a table with its profile's values and marks for missing put in their place.
  static func rewritten(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: TableStart, encoding: TextEncoding,
    columns: [Column], profile: ImportProfile
  ) -> [UInt8]? {
    let missing = Set(profile.missing)
    var replacements = Array(repeating: [String: String](), count: start.header.names.count)
    for (column, position) in zip(columns, start.header.positions) where position >= 0 {
      replacements[position] = profile.values[column.name] ?? [:]
    }
    var scanner = RowScanner(
      bytes, delimiter: start.delimiter, from: start.offset, line: start.line)
    var fields = FieldList()
    var text = RowText(delimiter: start.delimiter, capacity: bytes.count + bytes.count / 8)
    text.append(raw: bytes[..<start.offset].dropLast(while: isLineEnd), line: 1)
    while true {
      switch scanner.next(&fields) {
      case .end: return text.bytes
      case .unclosedQuote: return nil
      case .row: break
      }
      var row: [ArraySlice<UInt8>] = []
      for index in 0..<fields.count {
        let cell = fields.unescaped(index, bytes)
        let shown = cell.withUnsafeBufferPointer { encoding.decode($0) }
        if missing.contains(shown) {
          row.append([])
        } else if index < replacements.count, let meaning = replacements[index][shown] {
          row.append(ArraySlice(meaning.utf8))
        } else {
          row.append(cell[...])
        }
      }
      text.append(row, line: scanner.line)
    }
  }

  private static func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }
}

extension Collection where Self: BidirectionalCollection {
  fileprivate func dropLast(while condition: (Element) -> Bool) -> SubSequence {
    var end = endIndex
    while end > startIndex, condition(self[index(before: end)]) { end = index(before: end) }
    return self[..<end]
  }
}
