import Model
import Testing

@testable import Evaluation

@Suite("Children in the programme")
struct ChildrenTests {
  private typealias Fixture = EvaluationFixture

  /// The baseline's school year is 1 August 2022 to 31 July 2023.
  @Test(
    "counts those who started by its end and had not left before its beginning",
    arguments: [
      (Fixture.day(2023, 7, 31), Int32.max, 1), (Fixture.day(2023, 8, 1), .max, 0),
      (Fixture.day(2020, 8, 1), Fixture.day(2022, 8, 1), 1),
      (Fixture.day(2020, 8, 1), Fixture.day(2022, 7, 31), 0),
    ])
  func bounds(start: Int32, exit: Int32, count: Int) {
    let outcome = MadeResults([MadeChild(start: start, exit: exit)]).level("children")
    #expect(outcome.estimate?.value == Double(count))
    #expect(outcome.estimate?.children == count)
  }

  @Test("needs the participants")
  func missing() {
    #expect(MadeResults([], delivered: []).level("children") == .missing)
  }
}
