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

  /// Whether the file has the column.
  func has(_ column: Int) -> Bool { positions[column] >= 0 }
}
