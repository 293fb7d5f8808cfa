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
}
