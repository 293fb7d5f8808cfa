/// The chi-square distribution.
///
/// *Source*: Abramowitz M, Stegun IA, Handbook of Mathematical Functions 1964, 26.4; first guess
/// of the quantile Wilson EB, Hilferty MM, Proc Natl Acad Sci 1931;17:684–688.
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

/// Returns the point of a gamma distribution with scale 1 at which a tail has a probability.
///
/// - Parameters:
///   - shape: At least ½.
///   - probability: From 0 to 1.
///   - tail: Which tail.
/// - Returns: The point, in units of the scale.
func gammaQuantile(shape: Double, probability: Double, tail: Tail) -> Double {
  if probability <= 0 { return tail == .lower ? 0 : .infinity }
  if probability >= 1 { return tail == .lower ? .infinity : 0 }
  if tail == .upper && probability > 0.5 {
    return gammaQuantile(shape: shape, probability: 1 - probability, tail: .lower)
  }
  let z = NormalDistribution.quantile(probability) * (tail == .lower ? 1 : -1)
  let step = 1 / (9 * shape)
  let root = 1 - step + z * step.squareRoot()
  var start = shape * root * root * root
  if root < 0.3 {
    // P ≈ xᵃ/Γ(a + 1) near 0.
    start = exponential((naturalLogarithm(probability) + logGamma(shape + 1)) / shape)
    if start < 1e-290 { return start }
  }
  return logConcaveRoot(start: start, probability: probability, tail: tail) { x in
    let point = DoubleDouble(x)
    return (regularizedGamma(shape: shape, at: point), gammaFactor(shape: shape, at: point) * shape)
  }
}
