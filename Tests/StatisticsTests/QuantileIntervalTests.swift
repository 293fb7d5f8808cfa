import SeededRandom
import Testing

@testable import Statistics

@Suite("Quantile interval")
struct QuantileIntervalTests {
  @Test(
    "has the values of numpy 2, method linear",
    arguments: [(0, 1), (0.1, 1.7), (0.25, 3.5), (0.5, 6), (0.9, 15.8), (1, 20)])
  func type7(probability: Double, expected: Double) throws {
    let value = try #require(quantile(probability, ofSorted: [1, 2, 4, 5, 7, 9, 14, 20]))
    #expect(isClose(value, expected, within: 1e-14))
  }

  @Test("has no value without observations")
  func empty() {
    #expect(quantile(0.5, ofSorted: []) == nil)
    #expect(quantileInterval(0.5, ofSorted: []) == nil)
  }

  @Test(
    "has limits from n = 6 for the median and 36 for the 90th percentile (indicators specification)",
    arguments: [(0.5, 6), (0.9, 36)])
  func first(probability: Double, n: Int) {
    #expect(quantileRanks(probability, n: n - 1) == nil)
    #expect(quantileRanks(probability, n: n)?.upper == n)
  }

  @Test(
    "has the ranks of the exact binomial (Conover 1999, §3.2)",
    arguments: [(0.5, 6, 1, 6), (0.5, 10, 2, 9), (0.5, 20, 6, 15), (0.5, 100, 40, 61)])
  func ranks(probability: Double, n: Int, lower: Int, upper: Int) throws {
    let ranks = try #require(quantileRanks(probability, n: n))
    #expect(ranks == (lower, upper))
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
