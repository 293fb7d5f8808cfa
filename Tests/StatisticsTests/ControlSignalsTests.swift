import Testing

@testable import Statistics

@Suite("Control signals")
struct ControlSignalsTests {
  private let limits = ControlLimits(centre: 10, lower: 4, upper: 16, baselineCount: 12)

  private func indices(_ signal: ControlSignals, in values: [Double]) -> [Int] {
    let signals = controlSignals(values, limits: limits)
    return signals.indices.filter { signals[$0].contains(signal) }
  }

  @Test("mark a point outside a limit, not one on it")
  func outside() {
    #expect(indices(.aboveLimit, in: [10, 16, 16.1, 3]) == [2])
    #expect(indices(.belowLimit, in: [10, 4, 3.9, 17]) == [2])
  }

  @Test("mark seven in a row on one side, not six")
  func shift() {
    #expect(indices(.shiftUp, in: [9, 11, 12, 11, 12, 11, 12, 9]) == [])
    #expect(indices(.shiftUp, in: [9, 11, 12, 11, 12, 11, 12, 11, 9]) == Array(1...7))
    #expect(indices(.shiftDown, in: [9, 8, 9, 8, 9, 8, 9, 8]) == Array(0...7))
  }

  @Test("end a shift at a point on the centre")
  func onCentre() {
    #expect(indices(.shiftUp, in: [11, 12, 11, 10, 12, 11, 12, 11]) == [])
  }

  @Test("mark six in a row that rise or fall, not five")
  func trend() {
    #expect(indices(.trendUp, in: [7, 8, 9, 10, 11, 10]) == [])
    #expect(indices(.trendUp, in: [8, 7, 8, 9, 10, 11, 12, 12]) == Array(1...6))
    #expect(indices(.trendDown, in: [13, 12, 11, 10, 9, 8]) == Array(0...5))
    #expect(indices(.trendUp, in: [7, 8, 9, 9, 10, 11, 12]) == [])
  }

  @Test("mark two of three in the outer third, on the same side only")
  func outerThird() {
    // The outer third begins at 14 and at 6.
    #expect(indices(.nearUpper, in: [10, 14.5, 10, 15, 10]) == [1, 3])
    #expect(indices(.nearUpper, in: [10, 14.5, 10, 10, 15]) == [])
    #expect(indices(.nearUpper, in: [10, 14.5, 5, 10]) == [])
    #expect(indices(.nearUpper, in: [14, 14]) == [])
    #expect(indices(.nearUpper, in: [15, 17]) == [])
    #expect(indices(.nearLower, in: [5, 4]) == [0, 1])
  }

  @Test("find nothing in common cause variation")
  func common() throws {
    let values = [12.0, 14, 13, 15, 11, 16, 14, 13, 12, 15]
    let own = try #require(controlLimits(values))
    #expect(controlSignals(values, limits: own).allSatisfy { $0.isEmpty })
    #expect(controlSignals([], limits: own).isEmpty)
    #expect(controlSignals([13.5], limits: own) == [[]])
  }

  @Test("a point on the centre but for rounding ends a shift")
  func rounding() throws {
    let values = [
      -0.48, -0.48, -1.05, -0.92, -0.81, -0.96, -0.96, -0.48, -0.12, -0.14, -0.14, 0.78, 1.15,
      -0.33, -0.33, 1.14, 0.08, 0.08, -0.59, -0.62, -0.62, -0.62, -0.62, -0.59,
    ]
    // The mean of the first twelve is −0.48; their sum as doubles is another by a bit.
    let limits = try #require(controlLimits(values))
    #expect((limits.centre + 0.48).magnitude < 1e-15)
    let signals = controlSignals(values, limits: limits)
    #expect(signals.allSatisfy { $0.isDisjoint(with: .shiftDown) })
  }
}
