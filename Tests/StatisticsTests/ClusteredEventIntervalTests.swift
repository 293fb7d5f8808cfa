import Testing

@testable import Statistics

@Suite("A count of clustered events")
struct ClusteredEventIntervalTests {
  @Test("16 events of children with four each: 16·exp(±z·8/16)")
  func byHand() throws {
    let interval = try #require(clusteredEventInterval(events: 16, squares: 64))
    // exp(0.979981992270027) = 2.6644082615…
    #expect(isClose(interval.lower, 16 / 2.664408261552898, within: 1e-9))
    #expect(isClose(interval.upper, 16 * 2.664408261552898, within: 1e-9))
  }

  @Test("events of one child each have the log-normal interval; more in one child widen it")
  func widens() throws {
    let alone = try #require(clusteredEventInterval(events: 12, squares: 12))
    let together = try #require(clusteredEventInterval(events: 12, squares: 30))
    #expect(together.lower < alone.lower)
    #expect(together.upper > alone.upper)
    #expect(isClose(alone.lower * alone.upper, 144, within: 1e-9))
  }

  @Test("no events tell nothing of how they cluster")
  func none() {
    #expect(clusteredEventInterval(events: 0, squares: 0) == nil)
  }

  @Test("a count against a sure one is the ratio of rates of which the verdict's p is")
  func ratio() throws {
    let later = EventCount(events: 9, exposure: 1)
    let earlier = EventCount(events: 1_000_000_000, exposure: 1_000_000_000)
    let test = clusteredRateRatioTest(
      earlier: earlier, earlierSquares: 1_000_000_000, later: later, laterSquares: 21)
    let interval = try #require(clusteredEventInterval(events: 9, squares: 21))
    #expect(isClose(interval.lower, try #require(test.lower), within: 1e-6))
    #expect(isClose(interval.upper, try #require(test.upper), within: 1e-6))
  }
}
