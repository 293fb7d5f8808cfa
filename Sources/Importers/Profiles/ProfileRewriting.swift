/// Cells put into the words of the datasets, as a municipality's profile says.
enum ProfileRewriting {
  /// The rows of a table with its profile's values and marks for missing put in their place.
  static func rewritten(
    _ text: ExportText, _ start: TableStart, encoding: TextEncoding, columns: [Column],
    profile: ImportProfile
  ) throws(ReadFailure) -> ExportText {
    let missing = Set(profile.missing)
    var replacements = Array(repeating: [String: String](), count: start.header.names.count)
    for (column, position) in zip(columns, start.header.positions) where position >= 0 {
      replacements[position] = profile.values[column.name] ?? [:]
    }
    let head = Array(text.window.bytes[text.start..<start.offset].dropLast(while: isLineEnd))
    let source = RewrittenSource(
      text.window, delimiter: start.delimiter, from: start.offset, line: start.line, head: head,
      writing: start.delimiter
    ) { [replacements] rows, text in
      var row: [ArraySlice<UInt8>] = []
      for index in 0..<rows.fields.count {
        let cell = rows.fields.unescaped(index, rows.bytes)
        let shown = cell.withUnsafeBufferPointer { encoding.decode($0) }
        if missing.contains(shown) {
          row.append([])
        } else if index < replacements.count, let meaning = replacements[index][shown] {
          row.append(ArraySlice(meaning.utf8))
        } else {
          row.append(cell[...])
        }
      }
      text.append(row, line: rows.scanner.line)
    }
    return ExportText(kind: .bytes(byteOrderMark: false), window: try TextWindow(source))
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
