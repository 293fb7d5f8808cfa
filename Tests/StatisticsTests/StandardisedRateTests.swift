import Testing

@testable import Statistics

@Suite("Standardised rate")
struct StandardisedRateTests {
  private let events = [
    127, 25, 18, 21, 12, 27, 48, 27, 29, 32, 32, 34, 45, 65, 38, 68, 74, 82,
  ]
  private let populations: [Double] = [
    636, 558, 609, 543, 384, 594, 669, 843, 660, 576, 606, 522, 426, 273, 300, 288, 153, 123,
  ]
  private let weights: [Double] =
    [8000] + Array(repeating: 7000, count: 10) + [6000, 5000, 4000, 3000, 2000, 1000, 1000]

  private func strata(keeping kept: [Int]) -> [RateStratum] {
    zip(kept, zip(populations, weights)).map {
      RateStratum(events: $0, population: $1.0, weight: $1.1)
    }
  }

  @Test("has the published rate and limits (PHEindicatormethods testdata_DSR_ISR, sheet 1976)")
  func published() throws {
    let rate = try #require(standardisedRate(strata(keeping: events)))
    #expect(isClose(rate.rate * 100_000, 8592.097585022366))
    #expect(
      isClose(rate.interval.scaled(by: 100_000), 7991.160931442103, 9225.253880318318))
    #expect(rate.events == 804)
  }

  @Test("is refused below 10 events")
  func few() {
    let nine = [9] + Array(repeating: 0, count: 17)
    let ten = [10] + Array(repeating: 0, count: 17)
    #expect(standardisedRate(strata(keeping: nine)) == nil)
    #expect(standardisedRate(strata(keeping: ten)) != nil)
    #expect(standardisedRate([]) == nil)
  }
}
