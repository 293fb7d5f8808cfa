import Model

/// `population`: how many children live in each school district in a year.
struct Population: DatasetReader {
  let dataset = Dataset.population
  let columns: [Column] = [
    Column("district", "distrikt", "skoledistrikt", required: true),
    Column("year", "år", required: true),
    Column("children", "børn", "antal", required: true, content: .whole),
  ]

  private enum Place {
    static let district = 0, year = 1, children = 2
  }

  private(set) var districts = TextTable()
  private var seen: Set<Int> = []
  private var batch = Batch<PopulationRecord>()
  private let sink: any RecordSink

  init(sink: any RecordSink) {
    self.sink = sink
  }

  mutating func start(_ formats: ColumnFormats) {}

  mutating func read(_ row: Row) -> RowFault? {
    if row[Place.district].isEmpty { return RowFault(.missing, column: Place.district, .value) }
    let year = NumberReading(row[Place.year], sign: .comma)
    if let fault = RowFault(whole: year, column: Place.year) { return fault }
    guard let yearNumber = year.whole, (1990...2100).contains(yearNumber) else {
      return RowFault(.outOfRange, column: Place.year, .range(1990, 2100))
    }
    let count = NumberReading(row[Place.children], sign: .comma)
    if let fault = RowFault(whole: count, column: Place.children) { return fault }
    guard let children = count.whole else {
      return RowFault(.numberFormat, column: Place.children, .wholeNumber)
    }
    guard children >= 0 else { return RowFault(.outOfRange, column: Place.children, .noLess) }
    let district = districts.number(of: row[Place.district], in: row.encoding, adding: true)
    guard seen.insert(Int(district) * 10_000 + yearNumber).inserted else {
      return RowFault(.duplicate, column: Place.year, .once)
    }
    let record = PopulationRecord(
      district: district, year: Int32(yearNumber), children: Int64(children))
    if batch.append(record) { flush() }
    return nil
  }

  mutating func finish() { flush() }

  private mutating func flush() {
    sink.add(batch.records)
    batch.removeAll()
  }
}
