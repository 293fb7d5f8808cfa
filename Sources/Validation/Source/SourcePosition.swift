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
    while cursor < target {
      if source[cursor] == UInt8(ascii: "\n") {
        line += 1
        column = 1
      } else if source[cursor] & 0xC0 != 0x80 {
        column += 1
      }
      cursor += 1
    }
    return (line, column)
  }
}
