/// Sums over all children of either wave from which the change of a ratio follows.
///
/// They merge by addition. A child absent from a wave counts there with a = d = 0.
public struct PairedClusterSums: Sendable, Equatable {
  /// How many children, in either wave or both.
  public var n: Int
  /// Of the earlier wave; its own `n` is not used.
  public var earlier: ClusterSums
  /// Of the later wave; its own `n` is not used.
  public var later: ClusterSums
  /// Σa₁a₂.
  public var aa: Double
  /// Σa₁d₂.
  public var ad: Double
  /// Σd₁a₂.
  public var da: Double
  /// Σd₁d₂.
  public var dd: Double

  /// Makes the sums; all zero when nothing is given.
  public init(
    n: Int = 0, earlier: ClusterSums = ClusterSums(), later: ClusterSums = ClusterSums(),
    aa: Double = 0, ad: Double = 0, da: Double = 0, dd: Double = 0
  ) {
    self.n = n
    self.earlier = earlier
    self.later = later
    self.aa = aa
    self.ad = ad
    self.da = da
    self.dd = dd
  }

  /// Adds one child; nil for a wave it is not in.
  public mutating func add(
    earlier first: (a: Double, d: Double)?, later second: (a: Double, d: Double)?
  ) {
    guard first != nil || second != nil else { return }
    n += 1
    if let first { earlier.add(a: first.a, d: first.d) }
    if let second { later.add(a: second.a, d: second.d) }
    guard let first, let second else { return }
    aa += first.a * second.a
    ad += first.a * second.d
    da += first.d * second.a
    dd += first.d * second.d
  }
}

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
/// *Source*: Cochran WG, Sampling Techniques, 3rd ed. 1977, §6.18; Rao JNK, Scott AJ, J Am Stat
/// Assoc 1981;76:221–230 (linearisation).
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
