import Model

/// The children of a municipality's accepted participants.
struct Children {
  private var table: TextTable
  let count: Int
  /// Without accepted participants no row can be laid to a child, and none is rejected for it.
  let known: Bool
  /// By child; `none` where its id is not plain.
  private let keys: [ChildKey]
  /// The last child looked up, and its key.
  private var last: Int32 = -1
  private var lastKey = ChildKey.none
  private var lastEncoding = TextEncoding.utf8(byteOrderMark: false)

  init(_ table: TextTable, known: Bool) {
    self.table = table
    count = table.texts.count
    self.known = known
    keys = table.texts.map { text in
      // An id that is not ASCII is other bytes in other encodings.
      guard text.utf8.allSatisfy({ $0 < 0x80 }) else { return .none }
      var text = text
      return text.withUTF8 { bytes in
        guard let base = bytes.baseAddress else { return .none }
        return ChildKey(Cell(base, count: bytes.count)) ?? .none
      }
    }
  }

  /// The child of a cell, or −1.
  @inline(__always)
  mutating func find(_ cell: Cell, _ encoding: TextEncoding) -> Int32 {
    // Exports are mostly sorted by child.
    guard let key = ChildKey(cell) else {
      return table.number(of: cell, in: encoding, adding: false)
    }
    if key == lastKey, encoding == lastEncoding { return last }
    last = table.number(of: cell, in: encoding, adding: false)
    lastKey = key
    lastEncoding = encoding
    return last
  }

  /// The child found last by ``findPlain(_:at:)``.
  var plainChild: Int32 { last }

  /// The key of that child.
  var plainKey: ChildKey { lastKey }

  /// Finds the child whose id begins at a place; returns where the id ends, nil where it is odd.
  ///
  /// Files are mostly in the participants' order: the last child or the next is tried first.
  @inline(__always)
  mutating func findPlain(_ bytes: PlainBytes, at place: Int) -> Int? {
    if last >= 0, lastEncoding == bytes.encoding {
      if lastKey.isAt(place, bytes) { return place &+ lastKey.count }
      let next = Int(last) &+ 1
      if next < count {
        let key = keys[next]
        if key.isAt(place, bytes) {
          last = Int32(truncatingIfNeeded: next)
          lastKey = key
          return place &+ key.count
        }
      }
    }
    return search(bytes, from: place)
  }

  private mutating func search(_ bytes: PlainBytes, from start: Int) -> Int? {
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
