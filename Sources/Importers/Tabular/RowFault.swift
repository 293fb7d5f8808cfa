import Model

/// Why a row was rejected: the code, the column at fault and what it should have held.
struct RowFault {
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
}
