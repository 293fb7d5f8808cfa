/// Rows as clean CSV: UTF-8, comma, LF, quotes where they are needed.
///
/// Source: Y. Shafranovich, RFC 4180 (2005), section 2.
enum CSVText {
  /// A header.
  static func append(_ names: [String], to output: inout [UInt8]) {
    for (index, name) in names.enumerated() {
      Array(name.utf8).withUnsafeBufferPointer {
        append($0, at: index, of: names.count, to: &output)
      }
    }
    output.append(0x0A)
  }

  /// A row, with empty cells up to a width.
  static func append(_ record: LooseRecord, width: Int, to output: inout [UInt8]) {
    record.withCells { index, cell in append(cell, at: index, of: width, to: &output) }
    output.append(
      contentsOf: repeatElement(UInt8(ascii: ","), count: max(0, width - record.count)))
    output.append(0x0A)
  }

  private static func append(
    _ cell: UnsafeBufferPointer<UInt8>, at index: Int, of width: Int, to output: inout [UInt8]
  ) {
    if index > 0 { output.append(UInt8(ascii: ",")) }
    // An empty cell alone would be an empty line, and `#` at its beginning a comment.
    guard
      cell.contains(where: isSpecial) || (width == 1 && cell.isEmpty)
        || (index == 0 && cell.first == UInt8(ascii: "#"))
    else {
      output.append(contentsOf: cell)
      return
    }
    output.append(0x22)
    for byte in cell {
      if byte == 0x22 { output.append(0x22) }
      output.append(byte)
    }
    output.append(0x22)
  }

  @inline(__always)
  private static func isSpecial(_ byte: UInt8) -> Bool {
    byte == 0x22 || byte == 0x2C || byte == 0x0A || byte == 0x0D
  }
}
