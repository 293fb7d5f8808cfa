import Model
import Testing

@testable import Evaluation

@Suite("Indicators of school starts and changes")
struct SchoolIndicatorTests {
  private typealias Fixture = EvaluationFixture

  @Test("late starts among the starts of the year, compared as groups of their own")
  func starts() throws {
    func child(_ year: Int32, _ postponed: Bool) -> MadeChild {
      var child = MadeChild()
      child.schoolStart = (year, postponed)
      return child
    }
    let results = MadeResults([
      child(2022, true), child(2022, false), child(2022, false), child(2023, true),
      child(2024, true), MadeChild(),
    ])
    #expect(results.level("late_school_start").counts == [1, 3, 3])
    let change = try #require(results.change("late_school_start").estimate)
    #expect(abs(change.value - 2.0 / 3) < 1e-15)
    #expect(Verdict(of: change, polarity: .neutral) == .tooFew)
    #expect(MadeResults([MadeChild()]).level("late_school_start") == .insufficient)
    #expect(
      MadeResults([MadeChild()], delivered: [.participants]).level("late_school_start")
        == .missing)
  }

  @Test("changes of the school year per child in the programme that year")
  func changes() throws {
    var child = MadeChild()
    child.schoolChanges = [
      Fixture.day(2022, 8, 1), Fixture.day(2023, 7, 31), Fixture.day(2023, 8, 1),
    ]
    let results = MadeResults([child, MadeChild(), MadeChild(start: Fixture.day(2024, 1, 1))])
    let outcome = results.level("school_changes_per_child")
    #expect(outcome.counts == [2, 2, 1])
    #expect(outcome.estimate?.value == 1)
    #expect(outcome.estimate?.method == .exactPoisson)
    #expect(results.change("school_changes_per_child").estimate?.value == 0)
    let left = MadeResults([MadeChild(exit: Fixture.day(2022, 9, 1))])
    #expect(left.level("school_changes_per_child", "midway") == .insufficient)
    #expect(
      MadeResults([child], delivered: [.participants]).level("school_changes_per_child")
        == .missing)
  }
}
