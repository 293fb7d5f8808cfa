import Model

/// A cell that need not be filled: its value, or why its row is rejected.
struct OptionalCell<Value> {
  /// Nil where the cell holds none.
  private(set) var value: Value?
  private(set) var fault: RowFault?
  /// What is odd about a cell that counts as blank although something stands in it.
  private(set) var warning: RowFault?
}

extension OptionalCell<Int32> {
  /// A day since 1970-01-01; 9999-12-31 is none.
  init(day cell: Cell, column: Int, _ format: DateFormat) {
    let date = DateReading(cell, format: format)
    switch date.status {
    case .missing: break
    case .suppressed: warning = RowFault(.invalidItem, column: column, .date(format))
    case .malformed, .nonexistent: fault = RowFault(date, column: column, format)
    case .value: value = date.day == DateReading.openEnd ? nil : date.day
    }
  }
}

extension OptionalCell<DateReading> {
  /// A day, with the clock time where one is told; 9999-12-31 is none.
  init(moment cell: Cell, column: Int, _ format: DateFormat) {
    let date = DateReading(cell, format: format, clock: true)
    switch date.status {
    case .missing: break
    case .suppressed: warning = RowFault(.invalidItem, column: column, .date(format))
    case .malformed, .nonexistent: fault = RowFault(date, column: column, format)
    case .value: value = date.day == DateReading.openEnd ? nil : date
    }
  }
}

extension OptionalCell<Int> {
  /// A whole number within limits.
  init(whole cell: Cell, column: Int, in range: ClosedRange<Int>, else expectation: Expectation) {
    let number = NumberReading(cell, sign: .comma)
    switch number.status {
    case .missing: break
    case .suppressed: warning = RowFault(.invalidItem, column: column, .wholeNumber)
    case .malformed, .nonexistent: fault = RowFault(whole: number, column: column)
    case .value:
      guard let whole = number.whole else {
        fault = RowFault(.numberFormat, column: column, .wholeNumber)
        return
      }
      if range.contains(whole) {
        value = whole
      } else {
        fault = RowFault(.outOfRange, column: column, expectation)
      }
    }
  }
}
