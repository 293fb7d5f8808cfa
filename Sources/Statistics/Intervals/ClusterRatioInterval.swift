/// A ratio of two sums over children, with the uncertainty of drawing children.
public struct ClusterRatio: Sendable, Equatable {
  /// How many children.
  public let n: Int
  /// R = Σa/Σd.
  public let ratio: Double
  /// √v of R, in the unit of R; nil below two children.
  public let standardError: Double?
  /// Limits in the unit of R; nil below two children and when R is not between 0 and 1.
  public let interval: ConfidenceInterval?
}

/// Returns a ratio of sums with limits on the logit scale.
///
/// ```
/// R = Σaᵢ/Σdᵢ,  v = n/(n − 1)·Σ(aᵢ − R·dᵢ)²/(Σd)²
/// limits = logit⁻¹(logit R ± t₍ₙ₋₁₎·√v/(R(1 − R)))
/// ```
///
/// The sum of squares is expanded in the given sums, which is exact as long as they are: whole
/// or half numbers below 2⁵³; it is then carried in double-double.
///
/// - Parameters:
///   - sums: Over children; the unit of the ratio is that of a per that of d.
///   - level: The two-sided confidence level.
/// - Returns: The ratio and its limits; nil when Σd is 0.
///
/// *Source*: Cochran WG, Sampling Techniques, 3rd ed. 1977, ch. 6; limits on the logit scale as
/// in Newcombe RG, Am Stat 2001;55:200–202.
/// *Checked against*: the specification's five children; scipy 1.17 over seeded random children.
public func clusterRatioInterval(
  _ sums: ClusterSums, level: ConfidenceLevel = .p95
) -> ClusterRatio? {
  guard sums.d > 0 else { return nil }
  let ratio = sums.a / sums.d
  guard sums.n >= 2 else {
    return ClusterRatio(n: sums.n, ratio: ratio, standardError: nil, interval: nil)
  }
  let n = Double(sums.n)
  let error = (n / (n - 1) * residualSquares(sums)).squareRoot() / sums.d
  var interval: ConfidenceInterval?
  if ratio > 0, ratio < 1 {
    let t = StudentDistribution(degreesOfFreedom: n - 1).upperQuantile(level.tail)
    let half = t * error / (ratio * (1 - ratio))
    let centre = logit(ratio)
    interval =
      error == 0
      ? ConfidenceInterval(lower: ratio, upper: ratio)
      : ConfidenceInterval(lower: inverseLogit(centre - half), upper: inverseLogit(centre + half))
  }
  return ClusterRatio(n: sums.n, ratio: ratio, standardError: error, interval: interval)
}

/// Returns a ratio of sums with limits on the logit scale, from the children themselves.
///
/// - Parameters:
///   - numerators: aᵢ of each child.
///   - denominators: dᵢ of the same children in the same order.
///   - level: The two-sided confidence level.
/// - Returns: The ratio and its limits; nil when Σd is 0.
///
/// *Source*, *checked against*: as for the sums.
public func clusterRatioInterval(
  numerators: [Double], denominators: [Double], level: ConfidenceLevel = .p95
) -> ClusterRatio? {
  precondition(
    numerators.count == denominators.count,
    "clusterRatioInterval: as many numerators as denominators")
  var sums = ClusterSums()
  for (a, d) in zip(numerators, denominators) {
    sums.add(a: a, d: d)
  }
  return clusterRatioInterval(sums, level: level)
}

/// Returns Σ(aᵢ − R·dᵢ)² = Σa² − 2R·Σad + R²·Σd², 0 when only rounding is left.
func residualSquares(_ sums: ClusterSums) -> Double {
  let ratio = DoubleDouble(sums.a) / DoubleDouble(sums.d)
  let cross = ratio * (2 * sums.ad)
  let squares = ratio * ratio * sums.dd
  let rest = ((squares - cross) + sums.aa).high
  let size = sums.aa + cross.high.magnitude + squares.high
  return rest > size * 0x1p-90 ? rest : 0
}
