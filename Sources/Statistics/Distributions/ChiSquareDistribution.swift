/// The chi-square distribution, of a sum of ν squared normals.
///
/// ```
/// P(X ≤ x) = P(ν/2, x/2), the regularised incomplete gamma function
/// ```
///
/// *Source*: Abramowitz M, Stegun IA, Handbook of Mathematical Functions 1964, 26.4.
/// *Checked against*: mpmath 1.3 at 40 digits.
public struct ChiSquareDistribution: Sendable, Equatable {
  /// At least 1; need not be whole.
  public let degreesOfFreedom: Double

  /// Makes the distribution with the given degrees of freedom.
  public init(degreesOfFreedom: Double) {
    precondition(degreesOfFreedom >= 1, "ChiSquareDistribution: at least 1 degree of freedom")
    self.degreesOfFreedom = degreesOfFreedom
  }

  /// Returns P(X ≤ x), without loss in the lower tail.
  public func cumulative(_ x: Double) -> Double { tails(x).lower }

  /// Returns P(X > x), without loss in the upper tail.
  public func upperTail(_ x: Double) -> Double { tails(x).upper }

  /// Returns the x with P(X ≤ x) = p.
  ///
  /// - Parameter p: Between 0 and 1; a fraction of one.
  /// - Returns: The quantile; 0 at 0 and infinite at 1.
  public func quantile(_ p: Double) -> Double {
    precondition(p >= 0 && p <= 1, "ChiSquareDistribution.quantile: p must lie in 0…1")
    return 2
      * (p <= 0.5
        ? gammaQuantile(shape: degreesOfFreedom / 2, probability: p, tail: .lower)
        : gammaQuantile(shape: degreesOfFreedom / 2, probability: 1 - p, tail: .upper))
  }

  /// Returns the x with P(X > x) = q.
  ///
  /// - Parameter q: Between 0 and 1; a fraction of one.
  /// - Returns: The quantile; infinite at 0 and 0 at 1.
  public func upperQuantile(_ q: Double) -> Double {
    precondition(q >= 0 && q <= 1, "ChiSquareDistribution.upperQuantile: q must lie in 0…1")
    return 2 * gammaQuantile(shape: degreesOfFreedom / 2, probability: q, tail: .upper)
  }

  private func tails(_ x: Double) -> Tails {
    regularizedGamma(shape: degreesOfFreedom / 2, at: DoubleDouble(max(0, x) / 2))
  }
}
