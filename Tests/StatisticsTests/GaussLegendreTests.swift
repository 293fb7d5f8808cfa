import Testing

@testable import Statistics

@Suite("Gauss–Legendre quadrature")
struct GaussLegendreTests {
  @Test("is exact for polynomials", arguments: [0, 1, 5, 20])
  func polynomials(degree: Int) {
    let integral = gaussLegendre(over: 0...2, panels: 1) { power($0, Double(degree)) }
    let expected = power(2, Double(degree + 1)) / Double(degree + 1)
    #expect(isClose(integral, expected, within: 1e-14))
  }

  @Test("takes a falling exponential and half a bell in full")
  func falling() {
    let line = integralOfFallingExponential(slope: 3, curvature: 1e-9, end: .infinity) { -3 * $0 }
    #expect(isClose(line, 1.0 / 3, within: 1e-14))
    let bell = integralOfFallingExponential(slope: 0, curvature: 4, end: .infinity) {
      -2 * $0 * $0
    }
    #expect(isClose(bell, (3.141592653589793 / 8).squareRoot(), within: 1e-14))
  }
}
