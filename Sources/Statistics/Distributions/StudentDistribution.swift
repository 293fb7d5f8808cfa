/// Student's t distribution, of Z/√(V/ν) with Z normal and V chi-square on ν.
///
/// ```
/// P(|T| > t) = Iₓ(ν/2, ½),  x = ν/(ν + t²)
/// ```
///
/// *Source*: Student, Biometrika 1908;6:1–25; Abramowitz & Stegun 1964, 26.7.1.
/// *Checked against*: mpmath 1.3 at 40 digits.
public struct StudentDistribution: Sendable, Equatable {
  /// At least 1; need not be whole.
  public let degreesOfFreedom: Double

  /// Makes the distribution with the given degrees of freedom.
  public init(degreesOfFreedom: Double) {
    precondition(degreesOfFreedom >= 1, "StudentDistribution: at least 1 degree of freedom")
    self.degreesOfFreedom = degreesOfFreedom
  }

  /// Returns P(T ≤ t), without loss in the lower tail.
  public func cumulative(_ t: Double) -> Double {
    if t.isNaN { return .nan }
    let size = tailsOfSize(t)
    return t < 0 ? size.upper / 2 : 0.5 + size.lower / 2
  }

  /// Returns P(T > t), without loss in the upper tail.
  public func upperTail(_ t: Double) -> Double { cumulative(-t) }

  /// Returns P(|T| ≥ |t|), the two-sided p-value.
  public func twoSided(_ t: Double) -> Double { t.isNaN ? .nan : tailsOfSize(t).upper }

  /// Returns the t with P(T ≤ t) = p.
  ///
  /// - Parameter p: Between 0 and 1; a fraction of one.
  /// - Returns: The quantile; infinite at 0 and 1.
  public func quantile(_ p: Double) -> Double {
    precondition(p >= 0 && p <= 1, "StudentDistribution.quantile: p must lie in 0…1")
    if p == 0 { return -.infinity }
    if p == 1 { return .infinity }
    if p == 0.5 { return 0 }
    if p == Self.usualTail, let known = Self.usual(degreesOfFreedom) { return -known }
    return p < 0.5 ? -size(outside: p) : size(outside: 1 - p)
  }

  /// Returns the t with P(T > t) = q.
  ///
  /// - Parameter q: Between 0 and 1; a fraction of one.
  /// - Returns: The quantile; infinite at 0 and 1.
  public func upperQuantile(_ q: Double) -> Double { -quantile(q) }

  /// The tail of a 95 % interval, which nearly all intervals ask for.
  private static let usualTail = 0.025

  /// Points of the usual tail for 1, 2, … degrees of freedom: a report has thousands of intervals
  /// over few sizes of groups.
  private static let usualPoints = (1...400).map { degrees in
    StudentDistribution(degreesOfFreedom: Double(degrees)).size(outside: usualTail)
  }

  private static func usual(_ degreesOfFreedom: Double) -> Double? {
    guard degreesOfFreedom <= Double(usualPoints.count) else { return nil }
    let whole = Int(degreesOfFreedom)
    return Double(whole) == degreesOfFreedom ? usualPoints[whole - 1] : nil
  }

  /// Returns the t above 0 with P(T > t) = q, for q below ½.
  private func size(outside q: Double) -> Double {
    let tail: Tail = q <= 0.25 ? .upper : .lower
    return logConcaveRoot(
      start: firstGuess(-NormalDistribution.quantile(q)),
      probability: 2 * (tail == .upper ? q : 0.5 - q), tail: tail
    ) { t in
      let (x, y) = shares(t)
      return (tailsOfSize(t), 2 * betaFactor(degreesOfFreedom / 2, 0.5, at: x, y))
    }
  }

  /// Returns a guess at the quantile from that of the normal distribution.
  ///
  /// *Source*: Fisher RA, Cornish EA, Technometrics 1960;2:209–225 (first two terms).
  private func firstGuess(_ z: Double) -> Double {
    guard degreesOfFreedom >= 3, z < 6 else { return z }
    let square = z * z
    let first = z * (square + 1) / (4 * degreesOfFreedom)
    let second =
      z * ((5 * square + 16) * square + 3) / (96 * degreesOfFreedom * degreesOfFreedom)
    return z + first + second
  }

  /// Returns P(|T| ≤ |t|) and P(|T| > |t|).
  private func tailsOfSize(_ t: Double) -> Tails {
    if t == 0 { return Tails(lower: 0) }
    let (x, y) = shares(t)
    return regularizedBeta(0.5, degreesOfFreedom / 2, at: y, x)
  }

  /// Returns ν/(ν + t²) and t²/(ν + t²).
  private func shares(_ t: Double) -> (DoubleDouble, DoubleDouble) {
    if t.magnitude > 1e140 { return (DoubleDouble(0), DoubleDouble(1)) }
    let square = DoubleDouble.product(t, t)
    let total = square + degreesOfFreedom
    return (DoubleDouble(degreesOfFreedom) / total, square / total)
  }
}
