/// Rows with their cells in the words of the datasets, as a municipality's profile says.
///
/// Rows of a Windows-1252 file are handed on in UTF-8, all of them, so that a meaning may be any text
/// and a name is spelt by the same bytes in each.
struct CellTranslation: ~Copyable {
  private let words: CellWords
  private let encoding: TextEncoding
  private var copy = RowCopy()

  init?(_ words: CellWords?, encoding: TextEncoding) {
    guard let words else { return nil }
    self.words = words
    self.encoding = encoding
  }

  /// The row as its dataset reads it; valid until the next.
  ///
  /// - Parameters:
  ///   - fields: Its fields.
  ///   - base: What they lie in.
  ///   - positions: For each column of the dataset its place among the fields.
  /// - Returns: The row, whose cells lie in storage of this one.
  mutating func row(
    _ fields: borrowing FieldList, _ base: UnsafePointer<UInt8>, _ positions: UnsafePointer<Int>
  ) -> Row {
    copy.removeAll()
    for index in 0..<fields.count {
      let field = fields[index]
      let cell = Cell(base + field.start, count: field.end - field.start)
      if let meaning = meaning(of: cell, field, at: index) {
        append(copy.append(meaning), escaped: false)
      } else if encoding == .windows1252, !cell.isASCII {
        append(copy.append(Windows1252.utf8(cell.bytes)), escaped: field.escaped)
      } else {
        append(copy.append(cell.bytes), escaped: field.escaped)
      }
    }
    return copy.fields.row(
      copy.base, positions, encoding == .windows1252 ? .utf8(byteOrderMark: false) : encoding)
  }

  private func meaning(of cell: Cell, _ field: Field, at index: Int) -> [UInt8]? {
    guard field.escaped else { return words.meaning(of: cell, at: index) }
    var (text, isSecond) = ([UInt8](), false)
    for byte in cell.bytes {
      isSecond = byte == 0x22 && !isSecond
      if byte != 0x22 || isSecond { text.append(byte) }
    }
    return text.withUnsafeBufferPointer { text in
      text.baseAddress.flatMap { words.meaning(of: Cell($0, count: text.count), at: index) }
    }
  }

  private mutating func append(_ place: Range<Int>, escaped: Bool) {
    copy.append(Field(start: place.lowerBound, end: place.upperBound, escaped: escaped))
  }
}
