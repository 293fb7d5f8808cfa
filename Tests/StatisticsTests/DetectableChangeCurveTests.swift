import SeededRandom
import Statistics
import Testing

@Suite("Detectable change curve")
struct DetectableChangeCurveTests {
  private static let curve = DetectableChangeCurve()

  @Test("agrees with the function it goes through", arguments: Array(2...40) + [60, 100, 1000])
  func few(pairs: Int) throws {
    let expected = try #require(minimumDetectableChange(n: pairs, standardDeviation: 1))
    let value = try #require(Self.curve.inDeviations(pairs: pairs))
    #expect(isClose(value, expected, within: 1e-12))
  }

  @Test("agrees with it for groups of up to a million")
  func random() throws {
    var generator = SeededGenerator(seed: 20_261)
    for _ in 0..<150 {
      let pairs = Int(generator.spread(over: 14...1e6))
      let expected = try #require(minimumDetectableChange(n: pairs, standardDeviation: 1))
      let value = try #require(Self.curve.inDeviations(pairs: pairs))
      #expect(isClose(value, expected, within: 1e-12), "n = \(pairs)")
    }
  }

  /// mpmath 1.3 at 30 digits.
  @Test(
    "is right for groups of any size",
    arguments: [
      (1000, 0.088679075594263247), (100_000, 0.0088594645825398719),
      (800_000_000, 9.9050874101207581e-5),
    ])
  func reference(pairs: Int, expected: Double) throws {
    let value = try #require(Self.curve.inDeviations(pairs: pairs))
    #expect(isClose(value, expected, within: 1e-13))
  }

  @Test("agrees with it at another power and level")
  func other() throws {
    let curve = DetectableChangeCurve(power: 0.9, level: .p998)
    for pairs in [2, 9, 25, 400] {
      let expected = try #require(
        minimumDetectableChange(n: pairs, standardDeviation: 1, power: 0.9, level: .p998))
      let value = try #require(curve.inDeviations(pairs: pairs))
      #expect(isClose(value, expected, within: 1e-12))
    }
  }

  @Test("has nothing to say of fewer than two pairs")
  func none() {
    #expect(Self.curve.inDeviations(pairs: 1) == nil)
    #expect(Self.curve.inDeviations(pairs: 0) == nil)
  }
}
