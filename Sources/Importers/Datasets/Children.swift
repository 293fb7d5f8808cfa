import Model

/// The children of a municipality's accepted participants.
struct Children {
  private var table: TextTable
  let count: Int
  /// Without accepted participants no row can be laid to a child, and none is rejected for it.
  let known: Bool
  /// The last child looked up, by the first and last eight bytes of its id.
  private var lastKey = ShortKey(first: 0, last: 0, count: 0)
  private var last: Int32 = -1
  private var lastEncoding = TextEncoding.utf8(byteOrderMark: false)

  private struct ShortKey: Equatable {
    let first: UInt64
    let last: UInt64
    let count: Int
  }

  init(_ table: TextTable, known: Bool) {
    self.table = table
    count = table.texts.count
    self.known = known
  }

  /// The child of a cell, or −1.
  @inline(__always)
  mutating func find(_ cell: Cell, _ encoding: TextEncoding) -> Int32 {
    // Exports are mostly sorted by child; 8 to 16 bytes are known by two overlapping words.
    guard (8...16).contains(cell.count) else {
      return table.number(of: cell, in: encoding, adding: false)
    }
    let raw = UnsafeRawPointer(cell.start)
    let key = ShortKey(
      first: raw.loadUnaligned(as: UInt64.self),
      last: raw.loadUnaligned(fromByteOffset: cell.count - 8, as: UInt64.self),
      count: cell.count)
    if key == lastKey, encoding == lastEncoding { return last }
    last = table.number(of: cell, in: encoding, adding: false)
    lastKey = key
    lastEncoding = encoding
    return last
  }

  /// The child found last by ``findPlain(_:)``.
  var plainChild: Int32 { last }

  /// Finds the child whose id begins a row; returns where the id ends, nil where it is odd.
  @inline(__always)
  mutating func findPlain(_ bytes: PlainBytes) -> Int? {
    let start = bytes.place
    let guess = start + lastKey.count
    if lastKey.count >= 8, last >= 0, bytes[guess] == bytes.delimiter,
      bytes.word(at: start) == lastKey.first, bytes.word(at: guess - 8) == lastKey.last,
      lastEncoding == bytes.encoding
    {
      return guess
    }
    var end = start
    while bytes[end] > 0x22, bytes[end] != bytes.delimiter, end < start + 16 { end += 1 }
    guard bytes[end] == bytes.delimiter, end >= start + 8 else { return nil }
    return find(Cell(bytes.base + start, count: end - start), bytes.encoding) >= 0 ? end : nil
  }

  /// The fault of a row whose child is missing or not accepted.
  func fault(_ child: Int32, _ cell: Cell, column: Int) -> RowFault? {
    guard child < 0 else { return nil }
    if cell.isEmpty { return RowFault(.missing, column: column, .value) }
    return known ? RowFault(.unknownChild, column: column, .participant) : nil
  }
}
