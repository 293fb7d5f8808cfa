/// Returns Student's interval for a mean.
///
/// ```
/// x̄ ± t₍ₙ₋₁₎·s/√n
/// ```
///
/// - Parameters:
///   - n: How many were observed; at least 0.
///   - mean: x̄, in the unit of what was measured.
///   - standardDeviation: s, with divisor n − 1; at least 0.
///   - level: The two-sided confidence level.
/// - Returns: Limits in the same unit; nil below two observations. Without spread both limits are
///   the mean.
///
/// *Source*: Student, Biometrika 1908;6:1–25.
/// *Checked against*: test workbooks of PHEindicatormethods.
public func meanInterval(
  n: Int, mean: Double, standardDeviation: Double, level: ConfidenceLevel = .p95
) -> ConfidenceInterval? {
  precondition(n >= 0, "meanInterval: n must be at least 0")
  guard n >= 2 else { return nil }
  precondition(standardDeviation >= 0, "meanInterval: the standard deviation must be at least 0")
  let t = StudentDistribution(degreesOfFreedom: Double(n - 1)).upperQuantile(level.tail)
  let half = t * (standardDeviation / Double(n).squareRoot())
  return ConfidenceInterval(lower: mean - half, upper: mean + half)
}
