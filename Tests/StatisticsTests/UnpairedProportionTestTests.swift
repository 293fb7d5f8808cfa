import Testing

@testable import Statistics

@Suite("Unpaired proportion test")
struct UnpairedProportionTestTests {
  @Test("has the published limits (Newcombe 1998, Stat Med 17:873–890, table II, method 10)")
  func published() {
    #expect(differing(.unpairedProportion).isEmpty)
  }

  @Test("has no p when all or none succeeded")
  func constant() throws {
    let none = try #require(
      unpairedProportionTest(
        earlier: (successes: 0, trials: 9), later: (successes: 0, trials: 12)))
    #expect(none.difference == 0 && none.pValue == nil)
    let all = try #require(
      unpairedProportionTest(
        earlier: (successes: 9, trials: 9), later: (successes: 12, trials: 12)))
    #expect(all.difference == 0 && all.pValue == nil)
  }

  @Test("has no value when a wave has no trials")
  func empty() {
    let some = (successes: 3, trials: 4)
    let none = (successes: 0, trials: 0)
    #expect(unpairedProportionTest(earlier: none, later: some) == nil)
    #expect(unpairedProportionTest(earlier: some, later: none) == nil)
  }

  @Test("loses nothing where both shares are close to one (mpmath 1.3 at 40 digits)")
  func close() throws {
    let test = try #require(
      unpairedProportionTest(
        earlier: (successes: 5, trials: 5), later: (successes: 72_231_495, trials: 72_231_496)))
    #expect(isClose(test.difference, -1 / 72_231_496.0, within: 1e-15))
    #expect(isClose(test.interval, -7.842747649575287e-08, 0.43448245093879884, within: 1e-13))
  }
}
