import Testing

@testable import Statistics

@Suite("Confidence level")
struct ConfidenceLevelTests {
  @Test("knows the normal quantiles of 95 % and 99.8 % (indicators specification)")
  func known() {
    #expect(ConfidenceLevel.p95.z == 1.959963984540054)
    #expect((ConfidenceLevel.p998.z - 3.090232).magnitude < 5e-7)
    #expect(isClose(ConfidenceLevel.p998.z, NormalDistribution.upperQuantile(0.001), within: 1e-14))
  }

  @Test("is the same level however it is made")
  func made() {
    #expect(ConfidenceLevel(coverage: 0.95) == .p95)
    #expect(ConfidenceLevel(coverage: 0.998) == .p998)
  }

  @Test("takes any coverage between none and all")
  func other() throws {
    let level = try #require(ConfidenceLevel(coverage: 0.9))
    #expect(isClose(level.z, 1.6448536269514722, within: 1e-13))
    #expect(isClose(level.tail, 0.05, within: 1e-15))
  }

  @Test("refuses a percentage where a fraction is meant", arguments: [0, 1, 95, -0.5, .nan])
  func refused(coverage: Double) {
    #expect(ConfidenceLevel(coverage: coverage) == nil)
  }
}
