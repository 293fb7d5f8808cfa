import Model

/// What stands between a row as it is shown and its dataset: the check of its text, and the sender's
/// own words.
struct RowPassage: ~Copyable {
  private let encoding: TextEncoding
  /// Whether a row may hold bytes that are no text.
  var checksText = true
  /// Columns in which a personal number rejects the row.
  private let texts: [Int]
  private var translation: CellTranslation?

  /// - Parameters:
  ///   - columns: The dataset's columns.
  ///   - header: The file's header.
  ///   - encoding: The file's encoding.
  ///   - words: The sender's words, where its profile names any.
  init(
    columns: [Column], header: Header, encoding: TextEncoding, words: CellWords?
  ) {
    self.encoding = encoding
    texts = columns.indices.filter { columns[$0].isFreeText && header.positions[$0] >= 0 }
    translation = CellTranslation(words, encoding: encoding)
  }

  /// Whether a dataset may take plain rows straight from the bytes.
  var isOpen: Bool { translation == nil }

  /// Whether bytes are text in the file's encoding.
  func isText(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    !checksText || encoding.isValid(UnsafeBufferPointer(rebasing: bytes))
  }

  /// The fault of a row that holds a personal number where a person may have typed it.
  func fault(
    _ fields: borrowing FieldList, _ base: UnsafePointer<UInt8>, _ positions: UnsafePointer<Int>
  ) -> RowFault? {
    RowFault(personalNumberIn: fields.row(base, positions, encoding), columns: texts)
  }

  /// The row as its dataset reads it; valid until the next.
  mutating func row(
    _ fields: borrowing FieldList, _ base: UnsafePointer<UInt8>, _ positions: UnsafePointer<Int>
  ) -> Row {
    translation?.row(fields, base, positions) ?? fields.row(base, positions, encoding)
  }
}
