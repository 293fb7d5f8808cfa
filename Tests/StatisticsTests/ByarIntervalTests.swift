import Testing

@testable import Statistics

@Suite("Byar's interval")
struct ByarIntervalTests {
  @Test("has the published limits of 10 in 200 per 100,000 (PHEindicatormethods test workbooks)")
  func rate() {
    let interval = byarInterval(events: 10).scaled(by: 100_000 / 200)
    #expect(isClose(interval, 2393.7249569837822, 9195.729302878237))
  }

  @Test("has the published limits of 65 (PHEindicatormethods test workbooks)")
  func count() {
    #expect(isClose(byarInterval(events: 65), 50.163187710459454, 82.84913854593984))
  }

  @Test("begins at 0 without events")
  func zero() {
    let interval = byarInterval(events: 0)
    #expect(interval.lower == 0)
    #expect(interval.upper > 3.6 && interval.upper < 3.8)
  }

  @Test("is close to the exact interval from 10 events", arguments: [10, 100, 10_000, 1_000_000])
  func exact(events: Int) {
    let exact = exactPoissonInterval(events: events)
    #expect(isClose(byarInterval(events: events), exact.lower, exact.upper, within: 2e-3))
  }

  @Test("never falls below 0 at a high level")
  func floor() throws {
    let level = try #require(ConfidenceLevel(coverage: 0.9999))
    #expect(byarInterval(events: 1, level: level).lower == 0)
  }
}
