import Testing

@testable import Statistics

@Suite("Control limits")
struct ControlLimitsTests {
  @Test("are those of the hand calculation of ten points (Making Data Count, XmR)")
  func hand() throws {
    let limits = try #require(controlLimits([12, 14, 13, 15, 11, 16, 14, 13, 12, 15]))
    #expect(isClose(limits.centre, 13.5))
    #expect(isClose(limits.lower, 13.5 - 2.66 * 21 / 9))
    #expect(isClose(limits.upper, 13.5 + 2.66 * 21 / 9))
    #expect((limits.lower - 7.2933333333).magnitude < 1e-9)
    #expect((limits.upper - 19.7066666667).magnitude < 1e-9)
    #expect(isClose(limits.upperThird, 13.5 + 2.66 * 21 / 9 * 2 / 3))
    #expect(isClose(limits.lowerThird, 13.5 - 2.66 * 21 / 9 * 2 / 3))
  }

  @Test("come from the first 12 points when there are as many")
  func baseline() throws {
    let points = [12.0, 14, 13, 15, 11, 16, 14, 13, 12, 15, 13, 14]
    let alone = try #require(controlLimits(points))
    let longer = try #require(controlLimits(points + [90, 3, 90]))
    #expect(alone == longer)
    #expect(longer.baselineCount == 12)
  }

  @Test("leave out a range of 3.267 times the mean and more, once")
  func screening() throws {
    let limits = try #require(controlLimits([5, 6, 5, 6, 5, 6, 5, 6, 16, 17]))
    // Ranges 1 × 8 and 10: mean 2, and 10 ≥ 6.534 goes; the mean of the points does not.
    #expect(isClose(limits.centre, 7.7))
    #expect(isClose(limits.upper, 7.7 + 2.66))
  }

  @Test("lie on the mean without variation")
  func constant() throws {
    let limits = try #require(controlLimits([4, 4, 4]))
    #expect(limits.lower == 4 && limits.upper == 4)
  }

  @Test("need two points", arguments: [[], [3.0]])
  func few(values: [Double]) {
    #expect(controlLimits(values) == nil)
  }
}
