import SeededRandom
import Testing

@testable import Statistics

@Suite("Quantile interval")
struct QuantileIntervalTests {
  @Test("has the values of numpy 2 and the ranks of the exact binomial (Conover 1999, §3.2)")
  func published() {
    #expect(differing(.quantileLimits).isEmpty)
  }

  @Test("has no value without observations")
  func empty() {
    #expect(quantile(0.5, ofSorted: []) == nil)
    #expect(quantileInterval(0.5, ofSorted: []) == nil)
  }

  @Test("leaves at most the level's tail on each side, and no smaller interval would")
  func definition() throws {
    var random = SeededGenerator(seed: 12)
    for _ in 0..<200 {
      let n = Int.random(in: 40...5_000_000, using: &random)
      let probability = Double.random(in: 0.1...0.9, using: &random)
      let distribution = BinomialDistribution(trials: n, probability: probability)
      let ranks = try #require(quantileRanks(probability, n: n))
      #expect(distribution.cumulative(ranks.lower - 1) <= 0.025)
      #expect(distribution.cumulative(ranks.lower) > 0.025)
      #expect(distribution.atLeast(ranks.upper) <= 0.025)
      #expect(distribution.atLeast(ranks.upper - 1) > 0.025)
    }
  }

  @Test("takes its limits from the values")
  func values() throws {
    let estimate = try #require(quantileInterval(0.5, ofSorted: (1...20).map(Double.init)))
    #expect(estimate.value == 10.5)
    #expect(isClose(estimate.interval, 6, 15))
  }
}
