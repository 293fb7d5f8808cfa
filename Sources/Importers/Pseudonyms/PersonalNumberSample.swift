/// What the first filled cells of a file's `child_id` tell: whether children are named by personal
/// numbers.
struct PersonalNumberSample {
  private(set) var filled = 0
  private var personal = 0
  /// The line of the first such number; 0 where there is none.
  private(set) var firstLine = 0

  /// Whether further cells are asked for.
  var wantsMore: Bool { filled < ColumnSample.filledCells }

  /// Whether most of the cells are personal numbers, with the zero that a spreadsheet takes away or
  /// without it.
  var isPersonal: Bool { personal * 2 > filled }

  mutating func add(_ cell: Cell, line: Int) {
    guard !cell.isEmpty else { return }
    filled += 1
    guard PersonalNumber.isWhole(cell) || PersonalNumber.isShortened(cell) else { return }
    personal += 1
    if firstLine == 0 { firstLine = line }
  }
}
