/// The standard normal distribution, with mean 0 and standard deviation 1.
///
/// ```
/// P(|Z| > z) = Q(½, z²/2), the regularised incomplete gamma function
/// ```
///
/// *Source*: Abramowitz M, Stegun IA, Handbook of Mathematical Functions 1964, 26.2; first guess
/// of the quantile 26.2.23.
/// *Checked against*: mpmath 1.3 at 40 digits.
public enum NormalDistribution {
  /// Returns P(Z ≤ z), without loss in the lower tail.
  public static func cumulative(_ z: Double) -> Double {
    if z.isNaN { return .nan }
    let tails = regularizedGamma(shape: 0.5, at: DoubleDouble.halfSquare(z))
    return z < 0 ? tails.upper / 2 : 0.5 + tails.lower / 2
  }

  /// Returns P(Z > z), without loss in the upper tail.
  public static func upperTail(_ z: Double) -> Double {
    cumulative(-z)
  }

  /// Returns the z with P(Z > z) = q.
  ///
  /// - Parameter q: Between 0 and 1; a fraction of one.
  /// - Returns: The quantile; infinite at 0 and 1.
  public static func upperQuantile(_ q: Double) -> Double { -quantile(q) }

  /// Returns P(|Z| ≥ |z|), the two-sided p-value.
  public static func twoSided(_ z: Double) -> Double {
    2 * cumulative(-z.magnitude)
  }

  /// Returns the density at z.
  public static func density(_ z: Double) -> Double {
    exponential(-DoubleDouble.halfSquare(z)) * 0.3989422804014327
  }

  /// Returns the z with P(Z ≤ z) = p.
  ///
  /// - Parameter p: Between 0 and 1; a fraction of one.
  /// - Returns: The quantile; infinite at 0 and 1.
  public static func quantile(_ p: Double) -> Double {
    precondition(p >= 0 && p <= 1, "NormalDistribution.quantile: p must lie in 0…1")
    if p == 0 { return -.infinity }
    if p == 1 { return .infinity }
    if p == 0.5 { return 0 }
    let tail = min(p, 1 - p)
    let size = tail > 0.25 ? centralPoint((p - 0.5).magnitude) : tailPoint(tail)
    return p < 0.5 ? -size : size
  }

  /// Returns the z above 0 with P(Z > z) = q, for q ≤ ¼.
  private static func tailPoint(_ q: Double) -> Double {
    let t = (-2 * naturalLogarithm(q)).squareRoot()
    let numerator = 2.515517 + t * (0.802853 + t * 0.010328)
    let denominator = 1 + t * (1.432788 + t * (0.189269 + t * 0.001308))
    return logConcaveRoot(start: t - numerator / denominator, probability: q, tail: .upper) { z in
      (Tails(upper: upperTail(z)), z * density(z))
    }
  }

  /// Returns the z above 0 with P(0 < Z ≤ z) = c, for c ≤ ¼.
  private static func centralPoint(_ c: Double) -> Double {
    logConcaveRoot(start: c * 2.5066282746310007, probability: 2 * c, tail: .lower) { z in
      let tails = regularizedGamma(shape: 0.5, at: DoubleDouble.halfSquare(z))
      return (tails, 2 * z * density(z))
    }
  }
}

extension DoubleDouble {
  /// Returns z²/2 without error; infinity when it exceeds the doubles.
  fileprivate static func halfSquare(_ z: Double) -> DoubleDouble {
    z.magnitude > 1e100 ? DoubleDouble(.infinity) : product(z, z).scaled(by: 0.5)
  }
}
