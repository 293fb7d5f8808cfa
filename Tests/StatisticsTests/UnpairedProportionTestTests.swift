import Testing

@testable import Statistics

@Suite("Unpaired proportion test")
struct UnpairedProportionTestTests {
  @Test(
    "has the published limits (Newcombe 1998, Stat Med 17:873–890, table II, method 10)",
    arguments: [
      (56, 70, 48, 80, 0.05243147240236498, 0.33387265403690614),
      (10, 10, 0, 10, 0.6075093504305241, 1),
      (5, 56, 0, 29, -0.038137147903536936, 0.19256001385511165),
    ])
  func published(x2: Int, n2: Int, x1: Int, n1: Int, lower: Double, upper: Double) throws {
    let test = try #require(
      unpairedProportionTest(
        earlier: (successes: x1, trials: n1), later: (successes: x2, trials: n2)))
    #expect(isClose(test.interval, lower, upper))
  }

  @Test("has the score p of 56/70 − 48/80 (statsmodels 0.15)")
  func score() throws {
    let test = try #require(
      unpairedProportionTest(
        earlier: (successes: 48, trials: 80), later: (successes: 56, trials: 70)))
    #expect(isClose(try #require(test.pValue), 0.00804508136819656))
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
}
