/// The noncentral t distribution, of (Z + δ)/√(V/ν) with Z normal and V chi-square on ν.
///
/// ```
/// P(T > t) = ∫ Φ(δ − t·w)·f(w) dw,  w = √(V/ν)
/// ```
///
/// The integral is taken by Gauss–Legendre quadrature where f is not negligible, so its error is
/// about 1e-14 absolute: right for power, not for far tails.
///
/// *Source*: Johnson NL, Kotz S, Balakrishnan N, Continuous Univariate Distributions 2, 2nd ed.
/// 1995, ch. 31.
/// *Checked against*: mpmath 1.3 at 30 digits.
struct NoncentralStudentDistribution: Sendable {
  /// Values of w and the probability that goes with each.
  private let spread: [(w: Double, mass: Double)]

  /// Makes the distribution, for any noncentrality.
  ///
  /// - Parameter degreesOfFreedom: ν; at least 1.
  init(degreesOfFreedom: Double) {
    let shape = degreesOfFreedom / 2
    let edge = 1e-18
    let from = (gammaQuantile(shape: shape, probability: edge, tail: .lower) / shape).squareRoot()
    let to = (gammaQuantile(shape: shape, probability: edge, tail: .upper) / shape).squareRoot()
    spread = gaussLegendrePoints(over: from...to, panels: 6).map { w, weight in
      let factor = gammaFactor(shape: shape, at: DoubleDouble.product(w, w) * shape)
      return (w: w, mass: weight * factor * degreesOfFreedom / w)
    }
  }

  /// Returns P(T > t) when the noncentrality is δ.
  func upperTail(_ t: Double, noncentrality: Double) -> Double {
    spread.reduce(0) { sum, point in
      let z = noncentrality - t * point.w
      // Φ(−9) is 1e-19.
      return z < -9 ? sum : sum + point.mass * (z > 9 ? 1 : NormalDistribution.cumulative(z))
    }
  }

  /// Returns P(|T| > t) when the noncentrality is δ, for t above 0.
  func bothTails(_ t: Double, noncentrality: Double) -> Double {
    upperTail(t, noncentrality: noncentrality) + upperTail(t, noncentrality: -noncentrality)
  }
}
