import Model

/// `budget`: what was set aside and what was spent, by year and line.
struct Budget: DatasetReader {
  let dataset = Dataset.budget
  let columns: [Column] = [
    Column("year", "år", required: true),
    Column("programme", "post", "program", "indsats", required: true),
    Column("budget_dkk", "budget", required: true, content: .decimal),
    Column("actual_dkk", "forbrug", required: true, content: .decimal),
  ]

  private enum Place {
    static let year = 0, programme = 1, budget = 2, actual = 3
  }

  private(set) var records: [BudgetRecord] = []
  private var programmes = TextTable()
  private var seen: Set<Int> = []
  private var budgetColumn = NumberColumn()
  private var actualColumn = NumberColumn()

  mutating func start(_ formats: ColumnFormats) {
    budgetColumn = formats.number(Place.budget)
    actualColumn = formats.number(Place.actual)
  }

  var numbers: [(column: Int, votes: NumberColumn)] {
    [(Place.budget, budgetColumn), (Place.actual, actualColumn)]
  }

  mutating func read(_ row: Row) -> RowFault? {
    let year = NumberReading(row[Place.year], sign: .comma)
    if let fault = RowFault(whole: year, column: Place.year) { return fault }
    guard let yearNumber = year.whole, (1990...2100).contains(yearNumber) else {
      return RowFault(.outOfRange, column: Place.year, .range(1990, 2100))
    }
    if row[Place.programme].isEmpty { return RowFault(.missing, column: Place.programme, .value) }
    let budget = budgetColumn.read(row[Place.budget])
    if let fault = RowFault(budget, column: Place.budget, budgetColumn.sign) { return fault }
    let actual = actualColumn.read(row[Place.actual])
    if let fault = RowFault(actual, column: Place.actual, actualColumn.sign) { return fault }
    let programme = programmes.number(of: row[Place.programme], in: row.encoding, adding: true)
    guard seen.insert(Int(programme) * 10_000 + yearNumber).inserted else {
      return RowFault(.duplicate, column: Place.programme, .once)
    }
    records.append(
      BudgetRecord(
        year: yearNumber, programme: programmes.texts[Int(programme)], budget: budget.value,
        actual: actual.value))
    return nil
  }

  mutating func finish() {}
}
