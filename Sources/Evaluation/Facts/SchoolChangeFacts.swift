import Importers

/// Changes of school by wave and child, in the wave's school year.
struct SchoolChangeFacts {
  private(set) var children = 0
  private var years: [ClosedRange<Int32>] = []
  private(set) var counts: [Int32] = []

  init() {}

  init(children: Int, waves: [WaveDays]) {
    self.children = children
    years = waves.map(\.schoolYear)
    counts = Array(repeating: 0, count: children * waves.count)
  }

  mutating func add(_ records: UnsafeBufferPointer<SchoolChangeRecord>) {
    for record in records {
      for (wave, days) in years.enumerated() where days.contains(record.date) {
        counts[wave * children + Int(record.child)] += 1
      }
    }
  }
}
