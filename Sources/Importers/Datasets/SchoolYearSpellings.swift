import Model

/// School years as the cells of a column spell them, each spelling read once.
struct SchoolYearSpellings {
  private var table = ByteKeyTable()
  private var starts: [Int32] = []

  /// The year in which a school year begins whose spelling was met before; −1 for any other.
  @inline(__always)
  func known(_ bytes: UnsafeBufferPointer<UInt8>) -> Int32 {
    let found = table.find(bytes)
    return found < 0 ? -1 : starts[Int(found)]
  }

  /// The year in which a cell's school year begins; −1 where it names none.
  mutating func start(of cell: Cell) -> Int32 {
    let known = known(cell.bytes)
    if known >= 0 { return known }
    guard let year = SchoolYear(TextEncoding.utf8(byteOrderMark: false).decode(cell.bytes)) else {
      return -1
    }
    _ = table.insert(cell.bytes)
    starts.append(Int32(year.start))
    return Int32(year.start)
  }

  /// The fault of a cell that names no school year.
  static func fault(_ cell: Cell, column: Int) -> RowFault {
    RowFault(cell.isEmpty ? .missing : .unknownValue, column: column, .schoolYear)
  }
}
