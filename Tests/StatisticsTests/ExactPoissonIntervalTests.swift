import Testing

@testable import Statistics

@Suite("Exact Poisson interval")
struct ExactPoissonIntervalTests {
  @Test("has the published limits (PHEindicatormethods test workbooks)")
  func published() {
    #expect(differing(.exactPoisson).isEmpty)
  }

  @Test("has the published limits of 0 (PHEindicatormethods test workbooks)")
  func zero() {
    let interval = exactPoissonInterval(events: 0)
    #expect(interval.lower == 0)
    #expect(isClose(interval.upper, 3.6888794541139354, within: 1e-14))
    #expect(isClose(interval.upper, -naturalLogarithm(0.025), within: 1e-14))
  }

  @Test("leaves the level's tail on each side", arguments: [1, 9, 299, 300, 12_345, 1_000_000_000])
  func coverage(events: Int) {
    let interval = exactPoissonInterval(events: events)
    let x = Double(events)
    let atLeast = regularizedGamma(shape: x, at: DoubleDouble(interval.lower)).lower
    let atMost = regularizedGamma(shape: x + 1, at: DoubleDouble(interval.upper)).upper
    #expect(isClose(atLeast, 0.025, within: 1e-10))
    #expect(isClose(atMost, 0.025, within: 1e-10))
  }
}
