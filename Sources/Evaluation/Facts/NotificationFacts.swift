import Importers
import Model

/// Notifications by wave and child.
struct NotificationFacts {
  /// A notification whose clock time is known, in minutes since 1970-01-01.
  struct Timed: BitwiseCopyable {
    let child: Int32
    let received: Int64
    /// Far off where it was not assessed.
    let assessed: Int64
  }

  static let minutesOfDay: Int64 = 1440

  private(set) var children = 0
  /// First and last day of each wave's calendar year.
  private var years: [ClosedRange<Int32>] = []
  private(set) var counts: [Int32] = []
  /// By wave.
  private(set) var timed: [[Timed]] = []
  /// Those without a clock time, by wave × children + child.
  private(set) var untimed: [Int32] = []

  init() {}

  init(children: Int, waves: [WaveDays]) {
    self.children = children
    years = waves.map(\.calendarYear)
    counts = Array(repeating: 0, count: children * waves.count)
    untimed = counts
    timed = Array(repeating: [], count: waves.count)
  }

  mutating func add(_ records: UnsafeBufferPointer<NotificationRecord>) {
    for record in records {
      for (wave, days) in years.enumerated() where days.contains(record.received) {
        let place = wave * children + Int(record.child)
        counts[place] += 1
        if record.receivedMinutes >= 0 {
          timed[wave].append(Self.timed(record))
        } else {
          untimed[place] += 1
        }
      }
    }
  }

  /// An assessment without a clock time counts as made at the end of its day.
  private static func timed(_ record: NotificationRecord) -> Timed {
    let assessed: Int64 =
      record.assessed < 0
      ? .max / 2
      : Int64(record.assessed) * minutesOfDay
        + (record.assessedMinutes < 0 ? minutesOfDay - 1 : Int64(record.assessedMinutes))
    return Timed(
      child: record.child,
      received: Int64(record.received) * minutesOfDay + Int64(record.receivedMinutes),
      assessed: assessed)
  }

  func waveHasRows(_ wave: Int) -> Bool {
    counts[(wave * children)..<((wave + 1) * children)].contains { $0 > 0 }
  }

  /// Whether a wave's rows tell no clock time, or no row of any wave does.
  func lacksClockTimes(_ wave: Int) -> Bool {
    timed[wave].isEmpty && (waveHasRows(wave) || timed.allSatisfy(\.isEmpty))
  }
}
