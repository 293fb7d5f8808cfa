import Testing

@testable import Statistics

@Suite("Minimum detectable change")
struct MinimumDetectableChangeTests {
  @Test("has the known values for 80 % power (noncentral t, scipy 1.17)")
  func published() {
    #expect(differing(.minimumDetectableChange).isEmpty)
  }

  @Test(
    "agrees with mpmath 1.3 at 33 digits",
    arguments: [
      (2, 11.549888435882348),
      (3, 3.264043549699571),
      (5, 1.6819969659555545),
      (10, 0.9960013714554437),
      (20, 0.6604416546230263),
      (50, 0.40418300213604236),
      (200, 0.19906417540672036),
      (1000, 0.08867907559426377),
    ])
  func references(n: Int, expected: Double) throws {
    let change = try #require(minimumDetectableChange(n: n, standardDeviation: 1))
    #expect(isClose(change, expected, within: 1e-11))
  }

  @Test("grows with the power and with the spread, and shrinks with the number")
  func order() throws {
    let base = try #require(minimumDetectableChange(n: 20, standardDeviation: 2))
    let strong = try #require(minimumDetectableChange(n: 20, standardDeviation: 2, power: 0.9))
    let wide = try #require(minimumDetectableChange(n: 20, standardDeviation: 4))
    let many = try #require(minimumDetectableChange(n: 40, standardDeviation: 2))
    #expect(strong > base)
    #expect(isClose(wide, 2 * base, within: 1e-14))
    #expect(many < base)
  }

  @Test("needs two pairs and some spread")
  func none() {
    #expect(minimumDetectableChange(n: 1, standardDeviation: 2) == nil)
    #expect(minimumDetectableChange(n: 9, standardDeviation: 0) == nil)
  }
}
