import Testing

@testable import Statistics

@Suite("Funnel limits")
struct FunnelLimitsTests {
  @Test("has the known limits (Spiegelhalter 2005; Breslow & Day 1987)")
  func published() {
    #expect(differing(.funnel).isEmpty)
  }

  @Test("are p₀ ± z·√(p₀(1 − p₀)/n) for a proportion")
  func proportion() {
    let inner = funnelLimits(proportion: 0.2, trials: 100)
    #expect(isClose(inner, 0.2 - 1.959963984540054 * 0.04, 0.2 + 1.959963984540054 * 0.04))
    let outer = funnelLimits(proportion: 0.5, trials: 400, level: .p998)
    #expect(isClose(outer, 0.5 - 3.0902323061678136 / 40, 0.5 + 3.0902323061678136 / 40))
  }

  @Test("are clipped to 0…1")
  func clipped() {
    #expect(funnelLimits(proportion: 0.05, trials: 5).lower == 0)
    #expect(funnelLimits(proportion: 0.95, trials: 5).upper == 1)
    #expect(isClose(funnelLimits(proportion: 0, trials: 5), 0, 0))
  }

  @Test("are Byar's of the expected count for a rate")
  func rate() {
    let byar = byarInterval(events: 25)
    let limits = funnelLimits(rate: 0.05, exposure: 500)
    #expect(isClose(limits, byar.lower / 500, byar.upper / 500, within: 1e-13))
    #expect(funnelLimits(rate: 0, exposure: 10).lower == 0)
  }
}
