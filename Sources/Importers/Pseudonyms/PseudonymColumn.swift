import Model

/// Puts a pseudonym in the place of each row's personal number, before anything else sees the row.
///
/// One serves one file; the row it makes is valid until the next.
final class PseudonymColumn {
  /// What became of a row.
  enum Step: Equatable {
    /// `row` holds it, its number replaced; a blank cell stays blank.
    case replaced
    /// The cell is no personal number; `row` holds the row with that cell's digits hidden.
    case noNumber
    /// Another number has the same pseudonym.
    case collision
  }

  /// The last row taken, as CSV.
  private(set) var row = RowCopy()
  private let column: Int
  private let position: Int
  private let encoding: TextEncoding
  private let restoresZero: Bool
  private let words: CellWords?
  private let pseudonyms: Pseudonyms

  /// Nil where the file has no `child_id`.
  ///
  /// - Parameters:
  ///   - pseudonyms: Those of the municipality.
  ///   - columns: The dataset's columns.
  ///   - header: The file's header.
  ///   - encoding: The file's encoding.
  ///   - sample: What the first cells told: only where most are personal numbers do nine digits
  ///     stand for ten.
  ///   - words: The sender's words, where its profile names any.
  init?(
    _ pseudonyms: Pseudonyms, columns: [Column], header: Header, encoding: TextEncoding,
    sample: PersonalNumberSample, words: CellWords?
  ) {
    guard let column = columns.firstIndex(where: { $0.name == Column.childID }),
      header.positions[column] >= 0
    else { return nil }
    self.column = column
    position = header.positions[column]
    self.encoding = encoding
    restoresZero = sample.isPersonal
    self.words = words
    self.pseudonyms = pseudonyms
  }

  /// Takes a row as wide as its header.
  ///
  /// - Parameters:
  ///   - fields: Its fields.
  ///   - bytes: What they lie in.
  ///   - extent: Where the row lies, quotes and all.
  /// - Returns: What became of it.
  func take(
    _ fields: borrowing FieldList, _ bytes: UnsafeBufferPointer<UInt8>, _ extent: Range<Int>
  ) -> Step {
    let field = fields[position]
    let written = UnsafeBufferPointer(rebasing: bytes[field.start..<field.end])
    var step = Step.replaced
    var cell: [UInt8]?
    switch meaning(of: written) {
    case .blank: cell = []
    case .number(let number):
      cell = pseudonyms.pseudonym(of: number)
      if cell == nil { step = .collision }
    case .other: step = .noNumber
    }
    row.removeAll()
    row.append(UnsafeBufferPointer(rebasing: bytes[extent.lowerBound..<field.start]))
    let place = cell.map { row.append($0) } ?? row.append(written)
    if cell == nil { row.change(place) { FoundText.maskDigits($0) } }
    row.append(UnsafeBufferPointer(rebasing: bytes[field.end..<extent.upperBound]))
    let shift = place.count - written.count
    for index in 0..<fields.count {
      let field = fields[index]
      let moved = index > position ? shift - extent.lowerBound : -extent.lowerBound
      row.append(
        index == position
          ? Field(
            start: place.lowerBound, end: place.upperBound,
            escaped: cell == nil && field.escaped)
          : Field(start: field.start + moved, end: field.end + moved, escaped: field.escaped))
    }
    return step
  }

  /// What is wrong with a row after a step.
  func fault(_ step: Step) -> RowFault? {
    step == .noNumber ? RowFault(.notCPR, column: column, .personalNumber) : nil
  }

  private enum Meaning {
    case blank, other
    case number(UInt64)
  }

  private func meaning(of written: UnsafeBufferPointer<UInt8>) -> Meaning {
    guard let base = written.baseAddress else { return .blank }
    let cell = Cell(base, count: written.count)
    if let words, let meant = words.meaning(of: cell, at: position) {
      return meant.withUnsafeBufferPointer { meant in
        meant.baseAddress.map { read(Cell($0, count: meant.count)) } ?? .blank
      }
    }
    return read(cell)
  }

  private func read(_ cell: Cell) -> Meaning {
    if cell.isEmpty { return .blank }
    return PersonalNumber.number(cell, restoringZero: restoresZero).map { .number($0) } ?? .other
  }
}
