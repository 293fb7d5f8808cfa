/// Turns byte offsets into lines and columns; cheapest when asked in rising order.
struct SourcePosition {
  private let source: UnsafeBufferPointer<UInt8>
  private var line = 1
  private var column = 1
  private var cursor = 0

  init(_ source: UnsafeBufferPointer<UInt8>) {
    self.source = source
  }

  /// The line and the column, both from 1, of the byte at an offset.
  mutating func locate(_ offset: Int) -> (line: Int, column: Int) {
    let target = min(max(offset, 0), source.count)
    if target < cursor { (line, column, cursor) = (1, 1, 0) }
    var lineStart: Int?
    for place in cursor..<target where source[place] == UInt8(ascii: "\n") {
      line += 1
      lineStart = place + 1
    }
    // Columns are counted on the last line alone.
    if let lineStart { (column, cursor) = (1, lineStart) }
    for place in cursor..<target where source[place] & 0xC0 != 0x80 { column += 1 }
    cursor = target
    return (line, column)
  }
}
