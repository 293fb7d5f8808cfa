import Testing

@testable import Statistics

@Suite("Clustered rate ratio test")
struct ClusteredRateRatioTestTests {
  private let first = EventCount(events: 20, exposure: 100)
  private let second = EventCount(events: 10, exposure: 100)

  @Test("has the known limits and p of clustered events (mpmath 1.3)")
  func published() {
    #expect(differing(.clusteredRateRatio).isEmpty)
  }

  @Test("is the log-normal interval where no child has two events")
  func independent() throws {
    let test = clusteredRateRatioTest(
      earlier: first, earlierSquares: 20, later: second, laterSquares: 10)
    // exp(ln ½ ± 1.959963984540054·√(1/20 + 1/10))
    #expect(isClose(try #require(test.ratio), 0.5, within: 1e-15))
    #expect(isClose(try #require(test.lower) * #require(test.upper), 0.25, within: 1e-14))
    let half = naturalLogarithm(try #require(test.upper) / 0.5)
    #expect(isClose(half, 1.959963984540054 * 0.15.squareRoot(), within: 1e-13))
  }

  @Test("is wider and less sure when events come in clusters")
  func clustered() throws {
    let independent = clusteredRateRatioTest(
      earlier: first, earlierSquares: 20, later: second, laterSquares: 10)
    let clustered = clusteredRateRatioTest(
      earlier: first, earlierSquares: 60, later: second, laterSquares: 30)
    #expect(try #require(clustered.upper) > #require(independent.upper))
    #expect(try #require(clustered.pValue) > #require(independent.pValue))
  }

  @Test("has no value without events in a period")
  func none() {
    let empty = EventCount(events: 0, exposure: 100)
    let test = clusteredRateRatioTest(
      earlier: first, earlierSquares: 20, later: empty, laterSquares: 0)
    #expect(test.ratio == nil && test.lower == nil && test.pValue == nil)
  }
}
