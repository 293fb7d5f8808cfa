import Testing

@testable import Statistics

@Suite("Rate ratio test")
struct RateRatioTestTests {
  @Test("has the known result of 60/51477.5 v 30/54308.7 (statsmodels documentation)")
  func published() {
    #expect(differing(.rateRatio).isEmpty)
  }

  @Test("is the reciprocal when the periods change places")
  func reciprocal() throws {
    let first = EventCount(events: 17, exposure: 410)
    let second = EventCount(events: 9, exposure: 390)
    let forth = rateRatioTest(earlier: first, later: second)
    let back = rateRatioTest(earlier: second, later: first)
    #expect(isClose(try #require(forth.ratio) * #require(back.ratio), 1, within: 1e-14))
    #expect(isClose(try #require(forth.lower) * #require(back.upper), 1, within: 1e-13))
    #expect(forth.pValue == back.pValue)
  }

  @Test("leaves the open limit empty with no events on one side")
  func open() throws {
    let some = EventCount(events: 8, exposure: 100)
    let none = EventCount(events: 0, exposure: 100)
    let fall = rateRatioTest(earlier: some, later: none)
    #expect(fall.ratio == 0 && fall.lower == nil && fall.upper != nil)
    #expect(isClose(try #require(fall.pValue), 2 * 0x1p-8, within: 1e-14))
    let rise = rateRatioTest(earlier: none, later: some)
    #expect(rise.ratio == nil && rise.lower != nil && rise.upper == nil)
    let neither = rateRatioTest(earlier: none, later: none)
    #expect(neither.ratio == nil && neither.pValue == nil)
  }

  @Test("has p 1 at equal rates")
  func equal() {
    let count = EventCount(events: 25, exposure: 1000)
    #expect(rateRatioTest(earlier: count, later: count).pValue == 1)
  }
}
