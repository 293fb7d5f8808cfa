import Model
import Testing

@testable import Evaluation

@Suite("Indicators of family cases")
struct FamilyCaseIndicatorTests {
  private typealias Fixture = EvaluationFixture

  private func child(
    opened: Int32, closed: Int32 = .max, due: Int32 = -1, done: Int32 = -1, type: Int32 = -1
  ) -> MadeChild {
    var child = MadeChild()
    child.cases = [(opened, due, done, closed, type)]
    return child
  }

  @Test("new in the year, and open on its last day")
  func counts() {
    var two = child(opened: Fixture.day(2023, 12, 31))
    two.cases.append((Fixture.day(2022, 12, 31), -1, -1, .max, -1))
    let results = MadeResults([
      two, child(opened: Fixture.day(2023, 1, 1), closed: Fixture.day(2023, 12, 31)),
      child(opened: Fixture.day(2023, 1, 2), closed: Fixture.day(2024, 1, 1)),
    ])
    #expect(results.level("family_cases_new").counts == [3, nil, 3])
    #expect(results.level("family_cases_open").counts == [3, nil, 2])
    #expect(results.level("family_cases_new", "midway").estimate?.value == 0)
    #expect(MadeResults([two], delivered: [.participants]).level("family_cases_open") == .missing)
  }

  @Test("open on the reference date where that is earlier; not measured before the year")
  func reference() {
    let plan = Fixture.plan(
      referenceDates: [CalendarDate(uncheckedYear: 2023, month: 6, day: 30)])
    let results = MadeResults(
      [child(opened: Fixture.day(2023, 6, 30)), child(opened: Fixture.day(2023, 7, 1))],
      plan: plan)
    #expect(results.level("family_cases_open").estimate?.value == 1)
    #expect(results.level("family_cases_open", "midway") == .notMeasured)
    #expect(results.level("case_days_median", "midway") == .notMeasured)
    #expect(results.level("investigation_within_4_months", "midway") == .notMeasured)
  }

  @Test("the median of six days has the first and the sixth as limits, of five none")
  func durations() throws {
    func closed(_ days: Int32) -> MadeChild {
      child(opened: Fixture.day(2023, 3, 1), closed: Fixture.day(2023, 3, 1) + days)
    }
    let six = [30, 10, 20, 40, 60, 50].map(closed)
    let open = child(opened: Fixture.day(2023, 12, 1))
    let estimate = try #require(MadeResults(six + [open]).estimate("case_days_median"))
    #expect(estimate.value == 35 && estimate.lower == 10 && estimate.upper == 60)
    #expect(estimate.children == 6 && estimate.denominator == 6)
    #expect(estimate.beside == [.openCases(1, oldest: 30)])
    let five = try #require(MadeResults(Array(six.dropLast())).estimate("case_days_median"))
    #expect(five.value == 30 && five.lower == nil)
    let p90 = try #require(MadeResults(six).estimate("case_days_p90"))
    #expect(abs(p90.value - 55) < 1e-12 && p90.lower == nil)
    #expect(MadeResults([open]).level("case_days_median") == .insufficient)
  }

  @Test("the ninetieth percentile has limits from 36 cases")
  func percentile() throws {
    func tally(_ count: Int32) -> DurationTally {
      DurationTally(hundredths: 90, days: Array(1...count), children: Int(count))
    }
    #expect(try #require(tally(35).outcome.estimate).upper == nil)
    #expect(try #require(tally(36).outcome.estimate).upper == 36)
  }

  @Test("in time by the date given, else four months on, by the end of the month")
  func investigations() {
    let opened = Fixture.day(2022, 10, 31)
    let results = MadeResults(
      [
        child(opened: opened, done: Fixture.day(2023, 2, 28), type: 0),
        child(opened: opened, done: Fixture.day(2023, 3, 1), type: 0),
        child(opened: opened, done: Fixture.day(2023, 2, 1), type: 1),
        child(opened: opened, due: Fixture.day(2023, 5, 1), done: Fixture.day(2023, 5, 1), type: 1),
        child(opened: opened, due: Fixture.day(2023, 5, 1)),
        child(opened: opened, due: Fixture.day(2022, 12, 31), done: opened),
      ], caseTypes: ["Børnefaglig undersøgelse", "opfølgning"])
    #expect(results.level("investigation_within_4_months").counts == [2, 4, 4])
    let plan = Fixture.plan(referenceDates: [Fixture.waves[1].lastDay])
    #expect(
      MadeResults([MadeChild()], plan: plan).level("investigation_within_4_months", "midway")
        == .insufficient)
    #expect(
      MadeResults([MadeChild()], delivered: [.participants])
        .level("investigation_within_4_months") == .missing)
  }

  @Test("only what was due by the reference date")
  func due() {
    let plan = Fixture.plan(
      referenceDates: [CalendarDate(uncheckedYear: 2023, month: 5, day: 1)])
    let results = MadeResults(
      [
        child(opened: Fixture.day(2023, 1, 1), due: Fixture.day(2023, 5, 1)),
        child(opened: Fixture.day(2023, 1, 1), due: Fixture.day(2023, 5, 2)),
      ], plan: plan)
    #expect(results.level("investigation_within_4_months").counts == [0, 1, 1])
  }
}
