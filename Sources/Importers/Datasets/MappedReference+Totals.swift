extension MappedReference {
  /// Takes rows that begin as a footer does: in a public table `I alt` may be the first cell of
  /// every row, and says only that both sexes are meant.
  mutating func readPlain(_ bytes: PlainBytes) -> PlainBytes {
    var bytes = bytes
    while let row = TotalRow(bytes), readTotal(row, of: bytes) {
      bytes.place = row.end
      bytes.rows += 1
    }
    return bytes
  }

  /// Whether a row looked like a footer, was as wide as the header, and could be taken.
  private mutating func readTotal(_ found: TotalRow, of bytes: PlainBytes) -> Bool {
    var scanner = RowScanner(
      UnsafeBufferPointer(start: bytes.base, count: found.end),
      delimiter: Delimiter(rawValue: bytes.delimiter) ?? .semicolon, from: bytes.place)
    var fields = FieldList()
    guard case .row = scanner.next(&fields), scanner.offset == found.end,
      fields.count == bytes.width, let positions = bytes.positions.baseAddress,
      FooterRow.isFooter(fields, bytes.base, bytes.encoding, others: [])
    else { return false }
    return read(fields.row(bytes.base, positions, bytes.encoding)) == nil
  }
}

/// The extent of a row of one line whose first letter a footer's might be.
private struct TotalRow {
  let end: Int

  init?(_ bytes: PlainBytes) {
    guard bytes.place < bytes.end else { return nil }
    let isQuoted = bytes[bytes.place] == 0x22
    guard !isQuoted || bytes.place + 1 < bytes.end else { return nil }
    let first = Cell.lower(bytes[bytes.place + (isQuoted ? 1 : 0)])
    guard "itsk".utf8.contains(first) else { return nil }
    var end = bytes.place
    while end < bytes.end, bytes[end] != 0x0A { end += 1 }
    // A row that is cut off, or has no line end of its own, is for the careful reader.
    guard end < bytes.end else { return nil }
    self.end = end + 1
  }
}
