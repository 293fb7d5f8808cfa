import Model

/// The children of a municipality's accepted participants.
struct Children {
  private var table: TextTable
  let count: Int
  /// Without accepted participants no row can be laid to a child, and none is rejected for it.
  let known: Bool

  init(_ table: TextTable, known: Bool) {
    self.table = table
    count = table.texts.count
    self.known = known
  }

  /// The child of a cell, or −1.
  @inline(__always)
  mutating func find(_ cell: Cell, _ encoding: TextEncoding) -> Int32 {
    table.number(of: cell, in: encoding, adding: false)
  }

  /// The fault of a row whose child is missing or not accepted.
  func fault(_ child: Int32, _ cell: Cell, column: Int) -> RowFault? {
    guard child < 0 else { return nil }
    if cell.isEmpty { return RowFault(.missing, column: column, .value) }
    return known ? RowFault(.unknownChild, column: column, .participant) : nil
  }
}
