import Model

/// Why a row was rejected: the code, the column at fault and what it should have held.
struct RowFault: Error {
  let code: IssueCode
  /// The dataset's column, −1 where the whole row is at fault.
  let column: Int
  let expectation: Expectation

  init(_ code: IssueCode, column: Int = -1, _ expectation: Expectation) {
    self.code = code
    self.column = column
    self.expectation = expectation
  }

  /// The fault of a number or date that is not a value; nil where it is one.
  @inline(__always)
  init?(_ status: ValueStatus, column: Int, malformed: @autoclosure () -> RowFault) {
    switch status {
    case .value: return nil
    case .missing: self.init(.missing, column: column, .value)
    case .suppressed: self.init(.suppressed, column: column, .value)
    case .nonexistent: self.init(.noSuchDate, column: column, .existingDate)
    case .malformed: self = malformed()
    }
  }

  /// The fault of a cell of a date column; nil where it is a date.
  @inline(__always)
  init?(_ date: DateReading, column: Int, _ format: DateFormat) {
    self.init(
      date.status, column: column,
      malformed: RowFault(.dateFormat, column: column, .date(format)))
  }

  /// The fault of a cell of a decimal column; nil where it is a number.
  @inline(__always)
  init?(_ number: NumberReading, column: Int, _ sign: DecimalSign) {
    self.init(
      number.status, column: column,
      malformed: RowFault(.numberFormat, column: column, .number(sign)))
  }

  /// The fault of a cell of a column of whole numbers; nil where it is a number.
  @inline(__always)
  init?(whole number: NumberReading, column: Int) {
    self.init(
      number.status, column: column,
      malformed: RowFault(.numberFormat, column: column, .wholeNumber))
  }

  /// The fault of a row with a personal number in one of its free texts.
  @inline(__always)
  init?(personalNumberIn row: Row, columns: [Int]) {
    for column in columns {
      let cell = row[column]
      guard cell.count >= 10, PersonalNumber.isContained(in: cell.bytes, row.encoding)
      else { continue }
      self.init(.cpr, column: column, .noPersonalNumber)
      return
    }
    return nil
  }
}
