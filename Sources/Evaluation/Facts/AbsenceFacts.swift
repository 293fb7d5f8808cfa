import Importers
import Model

/// Absence by wave and child.
struct AbsenceFacts {
  /// Illegal absence in a quarter of the school year.
  struct Quarter: BitwiseCopyable {
    /// Ten-thousandths of a day.
    var illegal: Int32 = 0
    var schoolDays: Int16 = 0
    /// Months that do not tell illegal absence.
    var untold: Int16 = 0
  }

  /// August–September, October–December, January–March, April–July.
  static let quarters = 4

  private(set) var children = 0
  /// The first month of each wave's school year, as year × 12 + month − 1.
  private var firstMonths: [Int32] = []
  /// Days absent, in ten-thousandths, and school days, by wave × children + child.
  private(set) var absent: [Int64] = []
  private(set) var schoolDays: [Int32] = []
  /// By (wave × children + child) × quarters + quarter.
  private(set) var illegal: [Quarter] = []
  /// Whether any row tells illegal absence.
  private(set) var tellsIllegal = false

  init() {}

  init(children: Int, waves: [Wave]) {
    self.children = children
    firstMonths = waves.map { Int32($0.schoolYear.start * 12 + 7) }
    absent = Array(repeating: 0, count: children * waves.count)
    schoolDays = Array(repeating: 0, count: children * waves.count)
    illegal = Array(repeating: Quarter(), count: children * waves.count * Self.quarters)
  }

  mutating func add(_ records: UnsafeBufferPointer<AbsenceRecord>) {
    for wave in firstMonths.indices {
      let first = firstMonths[wave]
      let base = wave * children
      for record in records {
        let month = record.month &- first
        guard month >= 0, month < 12 else { continue }
        let place = base + Int(record.child)
        absent[place] += Int64(record.absent)
        schoolDays[place] += record.schoolDays
        // The first quarter has two months, the last has four.
        let quarter = place * Self.quarters + min(Self.quarters - 1, (Int(month) + 1) / 3)
        illegal[quarter].schoolDays += Int16(truncatingIfNeeded: record.schoolDays)
        if record.illegal >= 0 {
          illegal[quarter].illegal += record.illegal
          tellsIllegal = true
        } else {
          illegal[quarter].untold += 1
        }
      }
    }
  }

  func waveHasRows(_ wave: Int) -> Bool {
    schoolDays[(wave * children)..<((wave + 1) * children)].contains { $0 > 0 }
  }
}
