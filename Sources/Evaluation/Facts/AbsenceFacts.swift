import Importers
import Model

/// Absence by wave and child.
struct AbsenceFacts {
  private(set) var children = 0
  /// The first month of each wave's school year, as year × 12 + month − 1.
  private var firstMonths: [Int32] = []
  /// Days absent, in ten-thousandths, and school days, by wave × children + child.
  private(set) var absent: [Int64] = []
  private(set) var schoolDays: [Int32] = []

  init() {}

  init(children: Int, waves: [Wave]) {
    self.children = children
    firstMonths = waves.map { Int32($0.schoolYear.start * 12 + 7) }
    absent = Array(repeating: 0, count: children * waves.count)
    schoolDays = Array(repeating: 0, count: children * waves.count)
  }

  mutating func add(_ records: UnsafeBufferPointer<AbsenceRecord>) {
    for wave in firstMonths.indices {
      let first = firstMonths[wave]
      let base = wave * children
      for record in records {
        let month = record.month &- first
        guard month >= 0, month < 12 else { continue }
        absent[base + Int(record.child)] += Int64(record.absent)
        schoolDays[base + Int(record.child)] += record.schoolDays
      }
    }
  }

  func waveHasRows(_ wave: Int) -> Bool {
    schoolDays[(wave * children)..<((wave + 1) * children)].contains { $0 > 0 }
  }
}
