import Testing

@testable import Statistics

@Suite("Standardised rate")
struct StandardisedRateTests {
  @Test("has the published rate and limits (PHEindicatormethods testdata_DSR_ISR, sheet 1976)")
  func published() {
    #expect(differing(.standardisedRate).isEmpty)
  }

  @Test("is refused below 10 events")
  func few() {
    func strata(events: Int) -> [RateStratum] {
      ageBands.enumerated().map { place, band in
        RateStratum(
          events: place == 0 ? events : 0, population: band.population, weight: band.weight)
      }
    }
    #expect(standardisedRate(strata(events: 9)) == nil)
    #expect(standardisedRate(strata(events: 10)) != nil)
    #expect(standardisedRate([]) == nil)
  }
}
