import Importers
import Model

/// Adds up notifications and absence by month, whatever the waves.
struct MonthFacts {
  /// The first month that is counted, as year × 12 + month − 1, and how many follow.
  private static let first: Int32 = 1990 * 12
  private static let count = 80 * 12

  private var notifications: [Int32] = []
  private var absent: [Int64] = []
  private var schoolDays: [Int64] = []

  /// What came before for a dataset is void.
  mutating func begin(_ dataset: Dataset) {
    switch dataset {
    case .notifications: notifications = Array(repeating: 0, count: Self.count)
    case .absence:
      absent = Array(repeating: 0, count: Self.count)
      schoolDays = absent
    default: break
    }
  }

  mutating func add(_ records: UnsafeBufferPointer<NotificationRecord>) {
    for record in records {
      let (year, month, _) = CalendarDate(daysSinceEpoch: record.received).components
      let place = year * 12 + month - 1 - Int(Self.first)
      if notifications.indices.contains(place) { notifications[place] += 1 }
    }
  }

  mutating func add(_ records: UnsafeBufferPointer<AbsenceRecord>) {
    for record in records {
      let place = Int(record.month &- Self.first)
      guard absent.indices.contains(place) else { continue }
      absent[place] += Int64(record.absent)
      schoolDays[place] += Int64(record.schoolDays)
    }
  }

  var totals: MonthTotals {
    var totals = MonthTotals()
    for (place, count) in notifications.enumerated() where count > 0 {
      totals.notifications[place + Int(Self.first)] = Int(count)
    }
    for (place, days) in schoolDays.enumerated() where days > 0 {
      totals.absence[place + Int(Self.first)] = MonthTotals.Absence(
        absent: absent[place], schoolDays: days)
    }
    return totals
  }
}
