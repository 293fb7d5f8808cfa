import Testing

@testable import Evaluation

@Suite("Funnel band")
struct FunnelBandTests {
  @Test("of a share is p₀ ± z√(p₀(1 − p₀)/n), clipped: 0.8 and 50 children")
  func share() {
    let band = FunnelBand(share: 0.8)
    let deviation = (0.8 * 0.2 / 50).squareRoot()
    let (lower, upper) = band.limits(ofSize: 50)
    #expect(abs(lower - (0.8 - 1.959964 * deviation)) < 1e-7)
    #expect(abs(upper - (0.8 + 1.959964 * deviation)) < 1e-7)
    let outer = band.limits(ofSize: 50, .outer)
    #expect(abs(outer.lower - (0.8 - 3.090232 * deviation)) < 1e-7)
    #expect(abs(outer.upper - (0.8 + 3.090232 * deviation)) < 1e-7)
    #expect(band.limits(ofSize: 2, .outer) == (0, 1))
  }

  @Test("of a rate is Byar's of the expected count: 10 in 200 (PHEindicatormethods)")
  func rate() {
    let (lower, upper) = FunnelBand(rate: 50, per: 1000).limits(ofSize: 200)
    #expect(abs(lower / 23.937249569837822 - 1) < 1e-9)
    #expect(abs(upper / 91.95729302878237 - 1) < 1e-9)
    let none = FunnelBand(rate: 0, per: 1000).limits(ofSize: 200)
    #expect(none.lower == 0 && none.upper > 0)
  }

  @Test("of a rate has no lower limit where it would be less than one event")
  func none() {
    #expect(FunnelBand(rate: 5, per: 1000).limits(ofSize: 200).lower == 0)
    // Of three expected events none is 0.0498, of four 0.0183.
    #expect(FunnelBand(rate: 5, per: 1000).limits(ofSize: 600).lower == 0)
    #expect(FunnelBand(rate: 5, per: 1000).limits(ofSize: 800).lower * 0.8 >= 1)
  }

  @Test("the outer limits hold the inner ones, and both narrow where a place is larger")
  func nested() {
    for band in [FunnelBand(share: 0.3), FunnelBand(rate: 12, per: 1000)] {
      var last = Double.infinity
      for size in [40.0, 100, 1000, 20_000] {
        let (inner, outer) = (band.limits(ofSize: size), band.limits(ofSize: size, .outer))
        #expect(outer.lower <= inner.lower && inner.upper < outer.upper)
        #expect(inner.upper - inner.lower < last)
        last = inner.upper - inner.lower
      }
    }
  }
}
