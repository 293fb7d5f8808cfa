import Model
import Testing

@testable import Evaluation

@Suite("Indicators of notifications")
struct NotificationIndicatorTests {
  private typealias Fixture = EvaluationFixture

  private func child(_ count: Int, year: Int = 2023, exit: Int32 = .max) -> MadeChild {
    var child = MadeChild(exit: exit)
    for day in 0..<count {
      child.notifications.append((Fixture.day(year, 3, 1 + day), -1, -1, -1))
    }
    return child
  }

  @Test("counts notifications, children with one and with several")
  func counts() {
    let left = Fixture.day(2022, 12, 31)
    let results = MadeResults([child(3), child(1), child(0), child(2, exit: left)])
    #expect(results.level("notifications").counts == [6, nil, 3])
    #expect(results.level("notifications_children_share").counts == [2, 3, 3])
    #expect(results.level("notifications_repeat_share").counts == [2, 3, 3])
    #expect(results.level("notifications_repeat_share", "midway") == .insufficient)
    #expect(results.level("notifications", "midway").estimate?.value == 0)
    let none = MadeResults([child(3)], delivered: [.participants])
    #expect(none.level("notifications") == .missing)
    #expect(none.level("notifications_children_share") == .missing)
  }

  @Test("the exact conditional interval: 60/51477.5 against 30/54308.7, doubled to be whole")
  func rateRatio() throws {
    let earlier = EventTally(events: 30, squares: 30, children: 30, most: 1, population: 543_087)
    let later = EventTally(events: 60, squares: 60, children: 60, most: 1, population: 514_775)
    let change = try #require(
      Tally.rateRatio(RateRatioTally(earlier: earlier, later: later)).outcome.estimate)
    #expect(abs(change.value - 2.10999757175465) < 1e-9)
    #expect(abs((change.lower ?? 0) - 1.339735721772651) < 1e-9)
    #expect(abs((change.upper ?? 0) - 3.388365573616251) < 1e-9)
    #expect(Verdict(of: change, polarity: .lower, null: 1) == .worse)
  }

  @Test("children with several notifications make p larger, and the interval stays")
  func clustered() throws {
    func estimate(_ squares: Int) throws -> Estimate {
      let earlier = EventTally(
        events: 30, squares: squares, children: 10, most: 5, population: 1000)
      let later = EventTally(events: 60, squares: squares, children: 20, most: 5, population: 1000)
      return try #require(RateRatioTally(earlier: earlier, later: later).outcome.estimate)
    }
    let (independent, clustered) = (try estimate(60), try estimate(300))
    #expect(independent.lower == clustered.lower)
    #expect((independent.pValue ?? 1) < 0.05 && (clustered.pValue ?? 0) > 0.05)
    #expect(Verdict(of: clustered, polarity: .lower, null: 1) == .noClearChange)
  }

  @Test("no events later leave the lower limit open; none earlier leave nothing to divide by")
  func open() throws {
    let none = EventTally(population: 900)
    let some = EventTally(events: 12, squares: 12, children: 12, most: 1, population: 900)
    let fell = try #require(RateRatioTally(earlier: some, later: none).outcome.estimate)
    #expect(fell.value == 0 && fell.lower == nil && fell.upper != nil)
    #expect(fell.method == .rateRatioOpen)
    #expect(Verdict(of: fell, polarity: .lower, null: 1) == .improved)
    #expect(RateRatioTally(earlier: none, later: some).outcome == .insufficient)
    #expect(RateRatioTally(earlier: some, later: EventTally()).outcome == .insufficient)
  }

  @Test("below ten events in both years together there is no verdict word")
  func fewEvents() throws {
    let one = EventTally(events: 1, squares: 1, children: 1, most: 1, population: 900)
    let eight = EventTally(events: 8, squares: 8, children: 8, most: 1, population: 900)
    let few = try #require(RateRatioTally(earlier: one, later: eight).outcome.estimate)
    #expect(Verdict(of: few, polarity: .lower, null: 1) == .tooFew)
  }

  private func timed(_ received: Int32, at minutes: Int32, _ assessed: Int32, at: Int32)
    -> MadeChild
  {
    var child = MadeChild()
    child.notifications = [(received, minutes, assessed, at)]
    return child
  }

  @Test("within 24 hours to the minute; not assessed is late; without a time counted beside")
  func assessed() {
    let day = Fixture.day(2023, 5, 1)
    let results = MadeResults([
      timed(day, at: 600, day + 1, at: 600), timed(day, at: 600, day + 1, at: 601),
      timed(day, at: 600, -1, at: -1), timed(day, at: 600, day, at: -1),
      timed(day, at: 600, day + 1, at: -1), child(1),
    ])
    let outcome = results.level("notifications_assessed_24h")
    #expect(outcome.counts == [2, 5, 5])
    #expect(outcome.estimate?.beside == [.withoutClockTime(1)])
  }

  @Test("only what came at least 24 hours before the reference date; no clock times, no measure")
  func reference() {
    let date = CalendarDate(uncheckedYear: 2023, month: 5, day: 2)
    let plan = Fixture.plan(referenceDates: [date])
    let day = date.daysSinceEpoch
    let results = MadeResults(
      [timed(day - 1, at: 0, day - 1, at: 5), timed(day - 1, at: 1, day - 1, at: 5)], plan: plan)
    #expect(results.level("notifications_assessed_24h").counts == [1, 1, 1])
    #expect(MadeResults([child(2)]).level("notifications_assessed_24h") == .notMeasured)
    #expect(
      MadeResults([timed(day, at: 5, day, at: 9)]).level("notifications_assessed_24h", "midway")
        == .insufficient)
    #expect(
      MadeResults([child(2)], delivered: [.participants]).level("notifications_assessed_24h")
        == .missing)
  }
}
