/// RFC 4180 said plainly, for comparing with: slow, and short enough to be seen right.
enum ReferenceScanner {
  static func rows(_ bytes: [UInt8]) -> [[String]]? {
    var rows: [[String]] = []
    var rest = bytes[...]
    while !rest.isEmpty {
      if rest.first == 0x0A || rest.first == 0x0D {
        rest.removeFirst()
        continue
      }
      guard let row = row(&rest) else { return nil }
      rows.append(row)
    }
    return rows
  }

  private static func row(_ rest: inout ArraySlice<UInt8>) -> [String]? {
    var row: [String] = []
    while true {
      guard let cell = cell(&rest) else { return nil }
      row.append(String(decoding: cell, as: UTF8.self))
      guard let end = rest.popFirst(), end == 0x3B else { return row }
    }
  }

  private static func cell(_ rest: inout ArraySlice<UInt8>) -> [UInt8]? {
    let ends: Set<UInt8> = [0x3B, 0x0A, 0x0D]
    let whole = rest
    guard rest.first == 0x22 else { return take(&rest, until: ends) }
    rest.removeFirst()
    var cell: [UInt8] = []
    while let byte = rest.popFirst() {
      guard byte == 0x22 else {
        cell.append(byte)
        continue
      }
      guard rest.first == 0x22 else {
        let tail = take(&rest, until: ends)
        return tail.isEmpty ? cell : Array(whole.prefix(whole.count - rest.count))
      }
      cell.append(0x22)
      rest.removeFirst()
    }
    return nil
  }

  private static func take(_ rest: inout ArraySlice<UInt8>, until ends: Set<UInt8>) -> [UInt8] {
    let piece = Array(rest.prefix { !ends.contains($0) })
    rest = rest.dropFirst(piece.count)
    return piece
  }
}
