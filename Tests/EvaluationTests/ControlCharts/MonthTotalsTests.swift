import Model
import Testing

@testable import Evaluation
@testable import Importers

private typealias Fixture = EvaluationFixture

@Suite("Notifications and absence by month")
struct MonthTotalsTests {
  private func date(_ year: Int, _ month: Int, _ day: Int) -> CalendarDate {
    CalendarDate(uncheckedYear: year, month: month, day: day)
  }

  private func totals(_ children: [MadeChild]) -> MonthTotals { MadeChild.tally(children).months }

  /// A child with a notification on each day.
  private func notified(_ days: [(Int, Int, Int)]) -> MadeChild {
    var child = MadeChild()
    child.notifications = days.map { (Fixture.day($0.0, $0.1, $0.2), -1, -1, -1) }
    return child
  }

  @Test("notifications are counted in their month, months without any as none")
  func notifications() throws {
    let totals = self.totals([
      notified([(2025, 1, 1), (2025, 1, 31), (2025, 3, 1)]), notified([(2025, 12, 31)]),
    ])
    let series = try #require(totals.notifications(until: date(2025, 12, 31)))
    #expect(series.values.map(\.value) == [2, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1])
    #expect(series.values.first?.firstDay == date(2025, 1, 1))
  }

  @Test("a year that tells none is no year of zeros: what is before it is left out")
  func gap() throws {
    let both = totals([notified([(2023, 5, 1), (2025, 5, 1)])])
    #expect(both.notifications(until: date(2025, 12, 31))?.values.count == 12)
    let all = totals([notified([(2023, 5, 1), (2024, 5, 1), (2025, 5, 1)])])
    #expect(all.notifications(until: date(2025, 12, 31))?.values.count == 36)
    // Half a year is too short, and with the year before long enough.
    #expect(both.notifications(until: date(2025, 6, 30)) == nil)
    #expect(all.notifications(until: date(2025, 6, 30))?.values.count == 30)
  }

  @Test("a month that is not over on the reference date is left out")
  func unfinished() {
    let totals = self.totals([notified([(2025, 1, 1)])])
    #expect(totals.notifications(until: date(2025, 9, 29))?.values.count == 8)
    #expect(totals.notifications(until: date(2025, 9, 30))?.values.count == 9)
    #expect(totals.notifications(until: date(2024, 12, 31)) == nil)
    #expect(MonthTotals().notifications(until: date(2025, 12, 31)) == nil)
  }

  @Test("absence is days absent of school days over all children; July is no gap, a year is")
  func absence() throws {
    func absent(_ months: [(Int, Int)], days: Int32) -> MadeChild {
      var child = MadeChild()
      child.months = months.map {
        (month: Int32($0.0 * 12 + $0.1 - 1), absent: days * 10_000, of: 20, illegal: -1)
      }
      return child
    }
    let old = [(2022, 8), (2022, 9)]
    let year = (8...12).map { (2024, $0) } + (1...6).map { (2025, $0) }
    let totals = self.totals([
      absent(old + year + [(2025, 8)], days: 1), absent([(2025, 8)], days: 3),
    ])
    let series = try #require(totals.absence(until: date(2025, 8, 31)))
    #expect(series.values.count == 12)
    #expect(series.values.first?.firstDay == date(2024, 8, 1))
    #expect(series.values.first?.value == 0.05 && series.values.last?.value == 0.1)
    #expect(totals.absence(until: date(2024, 12, 31)) == nil)
    #expect(MonthTotals().absence(until: date(2025, 8, 31)) == nil)
  }

  @Test("a dataset that is read again counts once")
  func again() {
    var facts = MonthFacts()
    for _ in 0..<2 {
      facts.begin(.notifications)
      let record = NotificationRecord(
        child: 0, received: Fixture.day(2025, 2, 3), receivedMinutes: -1, assessed: -1,
        assessedMinutes: -1)
      [record].withUnsafeBufferPointer { facts.add($0) }
    }
    #expect(facts.totals.notifications == [2025 * 12 + 1: 1])
  }
}
