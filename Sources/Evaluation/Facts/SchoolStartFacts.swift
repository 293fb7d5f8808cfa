import Importers

/// The year each child began school, and whether that was put off.
struct SchoolStartFacts {
  /// The calendar year in which the school year begins; 0 where nothing is told.
  private(set) var years: [Int32] = []
  private(set) var postponed: [Bool] = []

  init() {}

  init(children: Int) {
    years = Array(repeating: 0, count: children)
    postponed = Array(repeating: false, count: children)
  }

  mutating func add(_ records: UnsafeBufferPointer<SchoolStartRecord>) {
    for record in records {
      years[Int(record.child)] = record.schoolYear
      postponed[Int(record.child)] = record.postponed
    }
  }
}
