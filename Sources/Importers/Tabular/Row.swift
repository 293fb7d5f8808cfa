/// One row as a dataset sees it: its cells by column.
struct Row {
  private let bytes: UnsafePointer<UInt8>
  private let fields: UnsafePointer<Field>
  private let positions: UnsafePointer<Int>
  let encoding: TextEncoding

  init(
    bytes: UnsafePointer<UInt8>, fields: UnsafePointer<Field>, positions: UnsafePointer<Int>,
    encoding: TextEncoding
  ) {
    self.bytes = bytes
    self.fields = fields
    self.positions = positions
    self.encoding = encoding
  }

  /// The cell of a column; empty where the file lacks the column.
  @inline(__always)
  subscript(column: Int) -> Cell {
    let position = positions[column]
    guard position >= 0 else { return Cell(bytes, count: 0) }
    let field = fields[position]
    return Cell(bytes + field.start, count: field.end - field.start)
  }

  /// A cell as text, its doubled quotes made one; empty where the file lacks the column.
  func text(_ column: Int) -> String {
    let cell = self[column]
    guard !cell.isEmpty, fields[positions[column]].escaped else {
      return encoding.decode(cell.bytes)
    }
    return DoubledQuotes.madeOne(in: cell.bytes).withUnsafeBufferPointer { encoding.decode($0) }
  }

  /// Whether the file has the column.
  func has(_ column: Int) -> Bool { positions[column] >= 0 }
}
