import Importers
import Model

/// Notifications by wave and child.
struct NotificationFacts {
  private(set) var children = 0
  /// First and last day of each wave's calendar year.
  private var years: [ClosedRange<Int32>] = []
  private(set) var counts: [Int32] = []

  init() {}

  init(children: Int, waves: [Wave]) {
    self.children = children
    years = waves.map { wave in
      let year = wave.calendarYear
      let first = CalendarDate(uncheckedYear: year, month: 1, day: 1).daysSinceEpoch
      return first...CalendarDate(uncheckedYear: year, month: 12, day: 31).daysSinceEpoch
    }
    counts = Array(repeating: 0, count: children * waves.count)
  }

  mutating func add(_ records: UnsafeBufferPointer<NotificationRecord>) {
    for record in records {
      for (wave, days) in years.enumerated() where days.contains(record.received) {
        counts[wave * children + Int(record.child)] += 1
      }
    }
  }

  func waveHasRows(_ wave: Int) -> Bool {
    counts[(wave * children)..<((wave + 1) * children)].contains { $0 > 0 }
  }
}
