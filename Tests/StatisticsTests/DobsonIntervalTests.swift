import Testing

@testable import Statistics

@Suite("Dobson's interval")
struct DobsonIntervalTests {
  @Test("is Byar's when the events are independent")
  func independent() {
    let byar = byarInterval(events: 42)
    let interval = dobsonInterval(estimate: 42, variance: 42, events: 42)
    #expect(isClose(interval, byar.lower, byar.upper, within: 1e-14))
  }

  @Test("widens with the square root of the variance when events come in clusters")
  func clustered() {
    let byar = byarInterval(events: 20)
    let interval = dobsonInterval(estimate: 20, variance: 80, events: 20)
    #expect(isClose(20 - interval.lower, 2 * (20 - byar.lower), within: 1e-14))
    #expect(isClose(interval.upper - 20, 2 * (byar.upper - 20), within: 1e-14))
  }
}
