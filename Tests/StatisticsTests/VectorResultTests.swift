import Testing

@testable import Statistics

@Suite("Vector result")
struct VectorResultTests {
  private func agrees(
    _ found: Double?, _ expected: Double?, _ precision: TestVector.Precision = .relative(1e-9)
  ) -> Bool {
    TestVector("x", source: "y", expected: expected, precision: precision) { found }.replay().agrees
  }

  @Test("compares relatively, and absolutely with 0")
  func relative() {
    #expect(agrees(1000 * (1 + 0.9e-9), 1000) && !agrees(1000 * (1 + 1.1e-9), 1000))
    #expect(agrees(-1e-9, 0) && !agrees(1.1e-9, 0))
    #expect(!agrees(.nan, 1) && !agrees(.infinity, 1))
  }

  @Test("compares half a unit of the last decimal printed")
  func decimals() {
    #expect(agrees(0.16114, 0.1611, .decimals(4)) && !agrees(0.16116, 0.1611, .decimals(4)))
  }

  @Test("compares every bit where it must")
  func exact() {
    #expect(agrees(1, 1, .exact) && !agrees(1.0.nextUp, 1, .exact) && !agrees(-0.0, 0, .exact))
  }

  @Test("agrees on no number only with no number")
  func none() {
    #expect(agrees(nil, nil) && !agrees(nil, 1) && !agrees(1, nil))
    #expect(agrees(nil, nil, .exact) && !agrees(nil, 0, .exact))
  }
}
