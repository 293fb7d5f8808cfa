/// Returns Student's paired test from the differences' summary.
///
/// ```
/// d̄ ± t₍ₙ₋₁₎·s_d/√n,  t = d̄·√n/s_d,  p = P(|T₍ₙ₋₁₎| ≥ |t|)
/// ```
///
/// - Parameters:
///   - n: How many pairs; at least 0.
///   - mean: d̄ of later − earlier, in the unit of what was measured.
///   - standardDeviation: s_d of the differences, with divisor n − 1; at least 0.
///   - level: The two-sided confidence level.
/// - Returns: The difference; without interval below two pairs, and without t and p when there is
///   no spread either.
///
/// *Source*: Student, Biometrika 1908;6:1–25.
/// *Checked against*: Student's sleep data, the specification; scipy 1.17 `ttest_rel`.
public func pairedMeanTest(
  n: Int, mean: Double, standardDeviation: Double, level: ConfidenceLevel = .p95
) -> MeanTest {
  let interval = meanInterval(n: n, mean: mean, standardDeviation: standardDeviation, level: level)
  guard n >= 2, standardDeviation > 0 else {
    return MeanTest(
      difference: mean, interval: interval, statistic: nil, degreesOfFreedom: nil, pValue: nil)
  }
  let statistic = mean / (standardDeviation / Double(n).squareRoot())
  let degrees = Double(n - 1)
  return MeanTest(
    difference: mean, interval: interval, statistic: statistic, degreesOfFreedom: degrees,
    pValue: StudentDistribution(degreesOfFreedom: degrees).twoSided(statistic))
}
