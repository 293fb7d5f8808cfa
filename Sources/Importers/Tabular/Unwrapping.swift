/// A file each of whose rows is one quoted field that holds the real row.
enum Unwrapping {
  /// The rows inside, or nil where the file is not such a one.
  ///
  /// Every record must be a single quoted field, and all of them must parse to one width of at
  /// least two.
  static func unwrapped(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
    guard bytes.first == 0x22 else { return nil }
    for inner in Delimiter.allCases {
      if let text = unwrapped(bytes, inner: inner) { return text }
    }
    return nil
  }

  private static func unwrapped(
    _ bytes: UnsafeBufferPointer<UInt8>, inner: Delimiter
  ) -> [UInt8]? {
    // Any delimiter will do outside, where there is none; another than the inner one is safest.
    var scanner = RowScanner(bytes, delimiter: inner == .tab ? .semicolon : .tab)
    var fields = FieldList()
    var text = RowText(delimiter: inner, capacity: bytes.count)
    var width: Int?
    rows: while true {
      switch scanner.next(&fields) {
      case .end: break rows
      case .unclosedQuote: return nil
      case .row: break
      }
      guard fields.count == 1, bytes[scanner.rowStart] == 0x22,
        fields[0].start == scanner.rowStart + 1
      else { return nil }
      let row = fields.unescaped(0, bytes)
      let own = row.withUnsafeBufferPointer { row in
        var scanner = RowScanner(row, delimiter: inner)
        var fields = FieldList()
        guard case .row = scanner.next(&fields) else { return 0 }
        return fields.count
      }
      guard own >= 2, width == nil || width == own else { return nil }
      width = own
      text.append(raw: row, line: scanner.line)
    }
    return width == nil ? nil : text.bytes
  }
}
