import Testing

@testable import Evaluation

@Suite("Values month by month")
struct MonthSeriesTests {
  private func made(_ values: [Double]) -> MonthSeries? {
    MonthSeries(
      values.enumerated().map { MonthSeries.Value(month: 2025 * 12 + $0, value: $1) })
  }

  @Test("have the limits of the first months: 12 14 13 15 11 16 14 13 12 15, by hand")
  func limits() throws {
    let series = try #require(made([12, 14, 13, 15, 11, 16, 14, 13, 12, 15]))
    // Moving ranges 2 1 2 4 5 2 1 1 3, mean 21/9; all below 3.267 times that.
    #expect(abs(series.centre - 13.5) < 1e-12)
    #expect(abs(series.upper - (13.5 + 2.66 * 21 / 9)) < 1e-12)
    #expect(abs(series.lower - (13.5 - 2.66 * 21 / 9)) < 1e-12)
    #expect(series.baselineCount == 10 && series.special.isEmpty)
  }

  @Test("from the thirteenth month on move no limit")
  func baseline() throws {
    let first: [Double] = [12, 14, 13, 15, 11, 16, 14, 13, 12, 15, 13, 14]
    let short = try #require(made(first))
    let long = try #require(made(first + [40, 2]))
    #expect(long.centre == short.centre && long.upper == short.upper)
    #expect(long.baselineCount == 12)
    #expect(long.causes[12] == [.aboveLimit] && long.causes[13] == [.belowLimit])
    #expect(long.special == [12, 13])
    #expect(MonthSeries.SpecialCause.aboveLimit.isUp && !MonthSeries.SpecialCause.trendDown.isUp)
  }

  @Test("tell runs and trends by every month that takes part")
  func runs() throws {
    let flat: [Double] = [5, 3, 5, 3, 5, 3, 5, 3, 5, 3, 5, 3]
    let series = try #require(made(flat + [4.1, 4.2, 4.3, 4.4, 4.5, 4.6, 4.7]))
    #expect(series.centre == 4)
    #expect(series.causes[12...].allSatisfy { $0 == [.shiftUp, .trendUp] })
    // The month before is below the mean, and where the climb begins.
    #expect(series.causes[11] == [.trendUp] && series.special == Array(11...18))
  }

  @Test("are no chart below eight months")
  func few() {
    #expect(made([1, 2, 3, 4, 5, 6, 7]) == nil)
    #expect(made([1, 2, 3, 4, 5, 6, 7, 8]) != nil)
  }
}
