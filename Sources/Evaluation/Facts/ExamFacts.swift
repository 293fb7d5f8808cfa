import Importers
import Model

/// Exams by wave and child.
struct ExamFacts {
  private(set) var children = 0
  private var schoolYears: [Int32] = []
  /// The list of each wave; nil where none holds yet.
  private(set) var lists: [ExamSlots?] = []
  /// The most exams of any list: what a child's grades take up.
  private var width = 0
  /// Rows, attempted rows and their grades, by wave × children + child.
  private(set) var rows: [Int16] = []
  private(set) var attempted: [Int16] = []
  private(set) var grades: [Int32] = []
  /// The grade of each exam of the list, by (wave × children + child) × width + slot.
  private var listed: [Int8] = []

  private static let noRow = Int8.min
  private static let notSat = Int8.min + 1

  init() {}

  init(children: Int, waves: [Wave], lists: [ExamSlots?]) {
    self.children = children
    self.lists = lists
    schoolYears = waves.map { Int32($0.schoolYear.start) }
    width = lists.compactMap { $0?.count }.max() ?? 0
    rows = Array(repeating: 0, count: children * waves.count)
    attempted = rows
    grades = Array(repeating: 0, count: children * waves.count)
    listed = Array(repeating: Self.noRow, count: children * waves.count * width)
  }

  mutating func add(_ records: UnsafeBufferPointer<ExamRecord>) {
    for (wave, year) in schoolYears.enumerated() {
      let slots = lists[wave]?.slotOfSubject ?? []
      let base = wave * children
      for record in records where record.schoolYear == year {
        let place = base + Int(record.child)
        rows[place] += 1
        let slot = Int(record.subject) < slots.count ? Int(slots[Int(record.subject)]) : -1
        if slot >= 0 {
          listed[place * width + slot] = record.attempted ? record.grade : Self.notSat
        }
        guard record.attempted else { continue }
        attempted[place] += 1
        grades[place] += Int32(record.grade)
      }
    }
  }

  func waveHasRows(_ wave: Int) -> Bool {
    rows[(wave * children)..<((wave + 1) * children)].contains { $0 > 0 }
  }

  @inline(__always)
  func hasRow(_ wave: Int, _ child: Int) -> Bool { rows[wave * children + child] > 0 }

  /// Whether a child has a row of every exam on the list.
  func coversList(_ wave: Int, _ child: Int, _ list: ExamSlots) -> Bool {
    (0..<list.count).allSatisfy { cell(wave, child, $0) != Self.noRow }
  }

  /// Whether a child has a grade in each of some exams.
  func sat(_ wave: Int, _ child: Int, _ slots: Range<Int>) -> Bool {
    slots.allSatisfy { cell(wave, child, $0) > Self.notSat }
  }

  /// Σ weight × grade over exams the child sat; nil where one with a weight was not sat.
  func weighted(_ wave: Int, _ child: Int, from slot: Int, _ weights: [Int]) -> Int64? {
    var sum: Int64 = 0
    for (place, weight) in weights.enumerated() where weight > 0 {
      let grade = cell(wave, child, slot + place)
      guard grade > Self.notSat else { return nil }
      sum += Int64(weight) * Int64(grade)
    }
    return sum
  }

  @inline(__always)
  private func cell(_ wave: Int, _ child: Int, _ slot: Int) -> Int8 {
    listed[(wave * children + child) * width + slot]
  }
}
