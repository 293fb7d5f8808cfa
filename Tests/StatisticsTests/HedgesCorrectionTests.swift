import Testing

@testable import Statistics

@Suite("Hedges's correction")
struct HedgesCorrectionTests {
  @Test("has the known J(9) and change of Student's sleep data (Hedges 1981)")
  func published() {
    #expect(differing(.standardisedChange).isEmpty)
  }

  @Test("is 1/√π with two degrees of freedom")
  func two() {
    #expect(isClose(hedgesCorrection(degreesOfFreedom: 2), 0.5641895835477563, within: 1e-15))
  }

  @Test("nears 1 − 3/(4m − 1) as the degrees of freedom grow", arguments: [1e3, 1e6, 1e9])
  func approximation(degrees: Double) {
    let approximate = 1 - 3 / (4 * degrees - 1)
    #expect(isClose(hedgesCorrection(degreesOfFreedom: degrees), approximate, within: 1e-7))
  }

  @Test("needs three pairs and some spread")
  func none() {
    #expect(standardisedChange(n: 2, mean: 1, standardDeviation: 1) == nil)
    #expect(standardisedChange(n: 10, mean: 1, standardDeviation: 0) == nil)
  }
}
