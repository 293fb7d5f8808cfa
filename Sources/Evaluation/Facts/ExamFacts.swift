import Importers
import Model

/// Exams by wave and child.
struct ExamFacts {
  private(set) var children = 0
  private var schoolYears: [Int32] = []
  /// Rows, attempted rows and their grades, by wave × children + child.
  private(set) var rows: [Int16] = []
  private(set) var attempted: [Int16] = []
  private(set) var grades: [Int32] = []

  init() {}

  init(children: Int, waves: [Wave]) {
    self.children = children
    schoolYears = waves.map { Int32($0.schoolYear.start) }
    rows = Array(repeating: 0, count: children * waves.count)
    attempted = rows
    grades = Array(repeating: 0, count: children * waves.count)
  }

  mutating func add(_ records: UnsafeBufferPointer<ExamRecord>) {
    for record in records {
      for (wave, year) in schoolYears.enumerated() where year == record.schoolYear {
        let place = wave * children + Int(record.child)
        rows[place] += 1
        guard record.attempted else { continue }
        attempted[place] += 1
        grades[place] += Int32(record.grade)
      }
    }
  }

  func waveHasRows(_ wave: Int) -> Bool {
    rows[(wave * children)..<((wave + 1) * children)].contains { $0 > 0 }
  }
}
