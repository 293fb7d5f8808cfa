import Testing

@testable import Statistics

@Suite("Byar's interval")
struct ByarIntervalTests {
  @Test("has the published limits (PHEindicatormethods test workbooks)")
  func published() {
    #expect(differing(.byar).isEmpty)
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
