/// Returns the change of a ratio of sums between two waves, with the children as clusters.
///
/// With Rₖ = Σaₖ/Σdₖ, Dₖ = Σdₖ and all children of either wave:
///
/// ```
/// zᵢ = (a₂ᵢ − R₂d₂ᵢ)/D₂ − (a₁ᵢ − R₁d₁ᵢ)/D₁,  v = n/(n − 1)·Σzᵢ²,  R₂ − R₁ ± t₍ₙ₋₁₎·√v
/// ```
///
/// - Parameters:
///   - sums: Over children; the unit of the ratio is that of a per that of d.
///   - level: The two-sided confidence level.
/// - Returns: Later − earlier in the ratio's unit; nil when a wave has Σd = 0. Without interval
///   below two children, and without t and p when nothing varies either.
///
/// *Source*: Cochran WG, Sampling Techniques, 3rd ed. 1977, ch. 6; linearisation Woodruff RS,
/// J Am Stat Assoc 1971;66:411–414.
/// *Checked against*: direct sums of zᵢ² over seeded random children.
public func pairedRatioTest(
  _ sums: PairedClusterSums, level: ConfidenceLevel = .p95
) -> MeanTest? {
  guard sums.earlier.d > 0, sums.later.d > 0 else { return nil }
  let difference = sums.later.a / sums.later.d - sums.earlier.a / sums.earlier.d
  guard sums.n >= 2 else {
    return MeanTest(
      difference: difference, interval: nil, statistic: nil, degreesOfFreedom: nil, pValue: nil)
  }
  let degrees = Double(sums.n - 1)
  let error = (Double(sums.n) / degrees * influenceSquares(sums)).squareRoot()
  guard error > 0 else {
    return MeanTest(
      difference: difference, interval: ConfidenceInterval(lower: difference, upper: difference),
      statistic: nil, degreesOfFreedom: nil, pValue: nil)
  }
  let student = StudentDistribution(degreesOfFreedom: degrees)
  let half = student.upperQuantile(level.tail) * error
  return MeanTest(
    difference: difference,
    interval: ConfidenceInterval(lower: difference - half, upper: difference + half),
    statistic: difference / error, degreesOfFreedom: degrees,
    pValue: student.twoSided(difference / error))
}

/// Returns Σzᵢ², expanded in the sums; 0 when only rounding is left.
private func influenceSquares(_ sums: PairedClusterSums) -> Double {
  let (d1, d2) = (DoubleDouble(sums.earlier.d), DoubleDouble(sums.later.d))
  let (r1, r2) = (DoubleDouble(sums.earlier.a) / d1, DoubleDouble(sums.later.a) / d2)
  func squares(_ sums: ClusterSums, _ ratio: DoubleDouble) -> DoubleDouble {
    ratio * ratio * sums.dd - ratio * (2 * sums.ad) + sums.aa
  }
  let cross = r1 * r2 * sums.dd - r2 * sums.ad - r1 * sums.da + sums.aa
  let own = squares(sums.later, r2) / (d2 * d2) + squares(sums.earlier, r1) / (d1 * d1)
  let rest = (own - (cross / (d1 * d2)).scaled(by: 2)).high
  let size = sums.later.aa / (d2.high * d2.high) + sums.earlier.aa / (d1.high * d1.high)
  return rest > size * 0x1p-88 ? rest : 0
}
