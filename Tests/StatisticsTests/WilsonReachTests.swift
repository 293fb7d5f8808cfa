import Testing

@testable import Statistics

@Suite("Wilson reach")
struct WilsonReachTests {
  @Test(
    "is what lies between the proportion and its limits",
    arguments: [(0, 9), (1, 9), (5, 9), (8, 9), (9, 9), (50, 100), (37, 4000)])
  func limits(successes: Int, trials: Int) {
    let reach = WilsonReach(successes: successes, trials: trials, level: .p95)
    let limits = wilsonInterval(successes: successes, trials: trials)
    let proportion = Double(successes) / Double(trials)
    #expect((reach.below - (proportion - limits.lower)).magnitude < 1e-15)
    #expect((reach.above - (limits.upper - proportion)).magnitude < 1e-15)
  }

  @Test("loses nothing when nearly all of very many succeeded (mpmath 1.3 at 40 digits)")
  func many() {
    let all = WilsonReach(successes: 64_033_348, trials: 64_033_348, level: .p95)
    #expect(isClose(all.below, 5.999153113529421e-08, within: 1e-14))
    #expect(all.above == 0)
    let none = WilsonReach(successes: 0, trials: 64_033_348, level: .p95)
    #expect(none.below == 0 && none.above == all.below)
    let most = WilsonReach(successes: 999_999_999, trials: 1_000_000_000, level: .p95)
    #expect(isClose(most.below, 4.6649342432974395e-09, within: 1e-14))
    #expect(isClose(most.above, 8.234754450430369e-10, within: 1e-14))
  }
}
