/// Rows as clean CSV: UTF-8, comma, LF, quotes where they are needed.
///
/// Source: Y. Shafranovich, RFC 4180 (2005), section 2.
enum CSVText {
  /// A header.
  static func append(_ cells: [ArraySlice<UInt8>], to output: inout [UInt8]) {
    for (index, cell) in cells.enumerated() {
      append(cell, isFirst: index == 0, isOnly: cells.count == 1, to: &output)
    }
    output.append(0x0A)
  }

  /// A row, with empty cells up to a width.
  static func append(_ record: LooseRecord, width: Int, to output: inout [UInt8]) {
    for index in 0..<width {
      let cell = index < record.count ? record[index] : []
      append(cell, isFirst: index == 0, isOnly: width == 1, to: &output)
    }
    output.append(0x0A)
  }

  private static func append(
    _ cell: ArraySlice<UInt8>, isFirst: Bool, isOnly: Bool, to output: inout [UInt8]
  ) {
    if !isFirst { output.append(UInt8(ascii: ",")) }
    // An empty cell alone would be an empty line, and `#` at its beginning a comment.
    guard
      cell.contains(where: isSpecial) || (isOnly && cell.isEmpty)
        || (isFirst && cell.first == UInt8(ascii: "#"))
    else {
      output += cell
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
