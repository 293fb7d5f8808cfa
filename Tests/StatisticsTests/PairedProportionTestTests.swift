import Testing

@testable import Statistics

@Suite("Paired proportion test")
struct PairedProportionTestTests {
  @Test("has the known limits (Newcombe 1998, Stat Med 17:2635–2650, method 10)")
  func published() {
    #expect(differing(.pairedProportion).isEmpty)
  }

  @Test("turns its sign when the waves change places")
  func antisymmetry() throws {
    let forth = try #require(
      pairedProportionTest(PairedCounts(both: 8, gained: 5, lost: 3, neither: 9)))
    let back = try #require(
      pairedProportionTest(PairedCounts(both: 8, gained: 3, lost: 5, neither: 9)))
    #expect(forth.difference == -back.difference)
    #expect(isClose(forth.interval.lower, -back.interval.upper, within: 1e-14))
    #expect(isClose(forth.interval.upper, -back.interval.lower, within: 1e-14))
  }

  @Test("drops the correlation when a margin is empty and when it is within the correction")
  func uncorrelated() throws {
    // Nobody had it earlier, so the interval is the unpaired one.
    let empty = try #require(
      pairedProportionTest(PairedCounts(both: 0, gained: 10, lost: 0, neither: 0)))
    #expect(isClose(empty.interval, 0.6075093504305242, 1))
    // 3·4 − 3·3 = 3 lies between 0 and 13/2.
    let plain = try #require(
      unpairedProportionTest(earlier: (successes: 6, trials: 13), later: (successes: 6, trials: 13))
    )
    let weak = try #require(
      pairedProportionTest(PairedCounts(both: 3, gained: 3, lost: 3, neither: 4)))
    #expect(weak.interval == plain.interval)
  }

  @Test("has no value without pairs")
  func none() {
    #expect(pairedProportionTest(PairedCounts(both: 0, gained: 0, lost: 0, neither: 0)) == nil)
  }
}
