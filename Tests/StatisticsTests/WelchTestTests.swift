import Testing

@testable import Statistics

@Suite("Welch's test")
struct WelchTestTests {
  private let first = SampleSummary(of: sleepFirst)
  private let second = SampleSummary(of: sleepSecond)

  @Test("has the result of Student's sleep data as two samples (R t.test; scipy 1.17)")
  func published() {
    #expect(differing(.welch).isEmpty)
  }

  @Test("turns its sign with the waves")
  func antisymmetry() throws {
    let forth = welchTest(earlier: first, later: second)
    let back = welchTest(earlier: second, later: first)
    #expect(forth.difference == -back.difference)
    #expect(forth.pValue == back.pValue)
    #expect(forth.interval?.lower == back.interval.map { -$0.upper })
  }

  @Test("keeps the difference where nothing can be tested")
  func untestable() {
    let one = SampleSummary(n: 1, mean: 5, standardDeviation: 0)
    let test = welchTest(earlier: one, later: second)
    #expect(test.interval == nil && test.pValue == nil)
    let constant = SampleSummary(n: 4, mean: 5, standardDeviation: 0)
    let equal = welchTest(earlier: constant, later: constant)
    #expect(isClose(equal.interval, 0, 0))
    #expect(equal.pValue == nil)
    let mixed = welchTest(earlier: constant, later: second)
    #expect(isClose(mixed.degreesOfFreedom ?? .nan, 9, within: 1e-14))
  }
}
