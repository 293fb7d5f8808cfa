import Model

extension FileReading {
  /// Takes a row as wide as its header, as it may be shown.
  ///
  /// - Parameters:
  ///   - fields: Its fields.
  ///   - bytes: What they lie in.
  ///   - extent: Where the row lies.
  ///   - line: The line of its first character in the file.
  ///   - fault: What is known to be wrong with it.
  ///   - positions: For each column of the dataset its place among the fields.
  ///   - passage: What stands between the row and its dataset.
  ///   - rows: Counts it, and keeps what was wrong.
  ///   - reader: The dataset.
  static func take<Reader: DatasetReader>(
    _ fields: borrowing FieldList, _ bytes: UnsafeBufferPointer<UInt8>, _ extent: Range<Int>,
    line: Int, fault: RowFault?, positions: UnsafePointer<Int>, _ passage: inout RowPassage,
    _ rows: inout RowLog, _ reader: inout Reader
  ) {
    guard let base = bytes.baseAddress else { return }
    rows.content = bytes
    if !passage.isText(bytes[extent]) {
      rows.reject(
        RowFault(.undecodable, .text(rows.encoding.name)), line: line, extent, fields)
    } else if let fault = fault ?? passage.fault(fields, base, positions)
      ?? reader.read(passage.row(fields, base, positions))
    {
      rows.reject(fault, line: line, extent, fields)
    } else {
      rows.accepted += 1
      if let warning = reader.warning { rows.warn(warning, line: line, fields) }
      if let exit = reader.exit { rows.note(exit, line: line, fields) }
    }
  }

  /// What the first filled cells of `child_id` tell; nil where the file has no such column.
  static func sampleOfChildren(
    _ content: UnsafeBufferPointer<UInt8>, _ start: TableStart, columns: [Column]
  ) -> PersonalNumberSample? {
    guard let column = columns.firstIndex(where: { $0.name == Column.childID }),
      start.header.positions[column] >= 0, let base = content.baseAddress
    else { return nil }
    let position = start.header.positions[column]
    var scanner = RowScanner(
      content, delimiter: start.delimiter, from: start.offset, line: start.line)
    var fields = FieldList()
    var sample = PersonalNumberSample()
    while sample.wantsMore, case .row = scanner.next(&fields) {
      guard position < fields.count else { continue }
      let field = fields[position]
      sample.add(
        Cell(base + field.start, count: field.end - field.start), line: scanner.line)
    }
    return sample
  }
}
