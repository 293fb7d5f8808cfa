import SeededRandom
import Testing

@testable import Statistics

@Suite("Gamma quantile")
struct GammaQuantileTests {
  @Test("reaches its probability to 1e-12 in either tail, from shape ½ to 10⁹")
  func reached() {
    var random = SeededGenerator(seed: 18)
    for _ in 0..<500 {
      let shape = random.spread(over: 0.5...1e9)
      let probability = random.spread(over: 1e-12...0.5)
      for tail in [Tail.lower, .upper] {
        let x = DoubleDouble(gammaQuantile(shape: shape, probability: probability, tail: tail))
        let reached = regularizedGamma(shape: shape, at: x)(tail)
        // A unit in the last place of x moves the probability by this much.
        let grain = x.high.ulp * gammaFactor(shape: shape, at: x) * shape / x.high / probability
        #expect(isClose(reached, probability, within: 1e-12 + 4 * grain), "\(shape)")
      }
    }
  }

  @Test("is a power near 0 and nothing below the smallest double")
  func small() {
    // P(½, x) ≈ 2·√(x/π).
    let x = gammaQuantile(shape: 0.5, probability: 1e-20, tail: .lower)
    #expect(isClose(x, 3.141592653589793 / 4 * 1e-40, within: 1e-12))
    #expect(gammaQuantile(shape: 0.5, probability: 1e-300, tail: .lower) == 0)
  }
}
