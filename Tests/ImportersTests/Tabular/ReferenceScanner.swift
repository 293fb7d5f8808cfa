/// RFC 4180 said plainly, for comparing with: slow, and short enough to be seen right.
enum ReferenceScanner {
  struct Row: Equatable {
    /// The line of its first byte.
    var line: Int
    var cells: [[UInt8]]

    var texts: [String] { cells.map { String(decoding: $0, as: UTF8.self) } }
  }

  /// All rows; nil where a quote never closes.
  static func rows(_ bytes: [UInt8], delimiter: UInt8 = 0x3B) -> [Row]? {
    var rows: [Row] = []
    var rest = bytes[...]
    var (line, counted) = (1, 0)
    while let first = rest.first {
      if isLineEnd(first) {
        rest.removeFirst()
        continue
      }
      line += (counted..<rest.startIndex).count { isLast($0, of: bytes) }
      counted = rest.startIndex
      guard let cells = row(&rest, delimiter) else { return nil }
      rows.append(Row(line: line, cells: cells))
    }
    return rows
  }

  private static func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

  /// Whether a line ends at a byte; of a CRLF only the second one counts.
  private static func isLast(_ place: Int, of bytes: [UInt8]) -> Bool {
    bytes[place] == 0x0A
      || bytes[place] == 0x0D && (place + 1 == bytes.count || bytes[place + 1] != 0x0A)
  }

  private static func row(_ rest: inout ArraySlice<UInt8>, _ delimiter: UInt8) -> [[UInt8]]? {
    var row: [[UInt8]] = []
    while let cell = cell(&rest, delimiter) {
      row.append(cell)
      guard let end = rest.popFirst(), end == delimiter else { return row }
    }
    return nil
  }

  private static func cell(_ rest: inout ArraySlice<UInt8>, _ delimiter: UInt8) -> [UInt8]? {
    let whole = rest
    guard rest.first == 0x22 else { return text(&rest, delimiter) }
    rest.removeFirst()
    var cell: [UInt8] = []
    while let byte = rest.popFirst() {
      guard byte == 0x22 else {
        cell.append(byte)
        continue
      }
      guard rest.first == 0x22 else {
        let tail = text(&rest, delimiter)
        return tail.isEmpty ? cell : Array(whole.prefix(whole.count - rest.count))
      }
      cell.append(0x22)
      rest.removeFirst()
    }
    return nil
  }

  private static func text(_ rest: inout ArraySlice<UInt8>, _ delimiter: UInt8) -> [UInt8] {
    let piece = Array(rest.prefix { $0 != delimiter && !isLineEnd($0) })
    rest = rest.dropFirst(piece.count)
    return piece
  }
}
