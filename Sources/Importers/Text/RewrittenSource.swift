/// A text made row by row from another's.
final class RewrittenSource: TextSource {
  /// Writes a row anew.
  typealias Rewrite = (borrowing RowReader, inout RowText) -> Void

  private let window: TextWindow
  private let offset: Int
  private let line: Int
  /// What stands above the rows.
  private let head: [UInt8]
  private let delimiter: Delimiter
  private let rewrite: Rewrite
  private var rows: RowReader
  private var text: RowText
  private var given = 0
  private var isAtEnd = false
  private static let piece = 1 << 16

  /// - Parameters:
  ///   - window: A window at the beginning of the text whose rows these are.
  ///   - delimiter: Its delimiter.
  ///   - offset: Where the rows begin.
  ///   - line: The line of the first of them.
  ///   - head: What is written above them, without a line end.
  ///   - written: The delimiter of the rows that are written.
  ///   - rewrite: Writes a row anew.
  init(
    _ window: TextWindow, delimiter: Delimiter, from offset: Int, line: Int, head: [UInt8],
    writing written: Delimiter, _ rewrite: @escaping Rewrite
  ) {
    self.window = window
    self.offset = offset
    self.line = line
    self.head = head
    self.delimiter = delimiter
    self.rewrite = rewrite
    rows = RowReader(window, delimiter: delimiter, from: offset, line: line)
    text = RowText(delimiter: written, capacity: Self.piece + Self.piece / 4)
    if !head.isEmpty { text.append(raw: head, line: 1) }
  }

  func read(
    into place: UnsafeMutablePointer<UInt8>, atMost room: Int
  ) throws(ReadFailure) -> Int {
    if given == text.bytes.count {
      text.removeAll()
      given = 0
      while !isAtEnd, text.bytes.count < Self.piece { try writeRow() }
    }
    let count = min(room, text.bytes.count - given)
    text.bytes[given..<given + count].withUnsafeBufferPointer { bytes in
      if let base = bytes.baseAddress { place.update(from: base, count: count) }
    }
    given += count
    return count
  }

  func rewind() throws(ReadFailure) {
    try window.rewind()
    rows = RowReader(window, delimiter: delimiter, from: offset, line: line)
    text.restart()
    if !head.isEmpty { text.append(raw: head, line: 1) }
    given = 0
    isAtEnd = false
  }

  /// Writes the next row; a row that cannot be read to its end is given as it is, for the next
  /// reader to meet the same fault.
  private func writeRow() throws(ReadFailure) {
    switch try rows.next() {
    case .row: rewrite(rows, &text)
    case .end: isAtEnd = true
    case .unclosedQuote, .incomplete, .tooLong:
      text.append(raw: rows.bytes[rows.scanner.rowStart...], line: rows.scanner.line)
      isAtEnd = true
    }
  }
}
