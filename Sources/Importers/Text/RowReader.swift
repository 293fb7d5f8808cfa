/// Reads row after row through a window.
struct RowReader: ~Copyable {
  let window: TextWindow
  var scanner: RowScanner
  var fields = FieldList()

  /// Reads from a place in a window that stands at its text's beginning.
  init(_ window: TextWindow, delimiter: Delimiter, from offset: Int, line: Int = 1) {
    self.window = window
    scanner = RowScanner(
      window.bytes, delimiter: delimiter, from: offset, line: line, isLast: window.isLast)
  }

  var bytes: UnsafeBufferPointer<UInt8> { window.bytes }

  /// Where the row lies in the window's bytes.
  var extent: Range<Int> { scanner.rowStart..<scanner.offset }

  /// Splits the next row, moving the window where the row goes on beyond it.
  mutating func next() throws(ReadFailure) -> RowScanner.Step {
    while true {
      let step = scanner.next(&fields)
      guard case .incomplete = step else { return step }
      guard try advance() else { return .tooLong }
    }
  }

  /// A cell without surrounding blanks; empty where the row is shorter.
  func cell(_ position: Int) -> Cell {
    guard position < fields.count, let base = bytes.baseAddress else { return Cell.empty }
    let field = fields[position]
    return Cell(base + field.start, count: field.end - field.start)
  }

  /// Moves the window so that it begins with what the scanner has not yet read.
  mutating func advance() throws(ReadFailure) -> Bool {
    let moved = try window.advance(past: scanner.offset)
    scanner.move(to: window.bytes, isLast: window.isLast)
    return moved
  }
}
