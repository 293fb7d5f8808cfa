import Testing

@testable import Statistics

@Suite("Binomial distribution")
struct BinomialDistributionTests {
  @Test("agrees with the summed terms of mpmath 1.3 at 50 digits, to 1e-13")
  func references() {
    for (trials, probability, k, atMost, atLeast) in table {
      let distribution = BinomialDistribution(trials: trials, probability: probability)
      #expect(isClose(distribution.cumulative(k), atMost, within: 1e-13), "\(trials), \(k)")
      #expect(isClose(distribution.atLeast(k), atLeast, within: 1e-13), "\(trials), \(k)")
    }
  }

  @Test("is the same from weights as from a probability")
  func weights() {
    let one = BinomialDistribution(trials: 40, probability: 0.25)
    let other = BinomialDistribution(trials: 40, weight: 3, otherWeight: 9)
    #expect(one == other)
  }

  @Test("is certain beyond its range")
  func ends() {
    let distribution = BinomialDistribution(trials: 8, probability: 0.3)
    #expect(distribution.cumulative(-1) == 0)
    #expect(distribution.cumulative(8) == 1)
    #expect(distribution.atLeast(0) == 1)
    #expect(distribution.atLeast(9) == 0)
    #expect(BinomialDistribution(trials: 0, probability: 0.5).cumulative(0) == 1)
  }
}

private let table: [(trials: Int, probability: Double, k: Int, atMost: Double, atLeast: Double)] = [
  (10, 0.5, 3, 0.171875, 0.9453125),
  (36, 0.9, 35, 0.9774716004550608, 0.11264199772469595),
  (36, 0.9, 31, 0.28922744919944976, 0.854602698664963),
  (50, 0.02, 4, 0.9967902579739206, 0.01775808069797163),
  (180, 0.5, 59, 2.217224631877588e-06, 0.999998950577836),
  (300, 0.25, 60, 0.024556166224482496, 0.9824804395935104),
  (1000, 0.001, 0, 0.36769542477096406, 1.0),
  (1000, 0.9, 880, 0.021996144965794225, 0.98274276947338),
  (2000, 0.5, 1044, 0.9767235897541081, 0.025851105410910725),
]
