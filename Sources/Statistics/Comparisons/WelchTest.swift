/// Returns Welch's test of two means from different children, later − earlier.
///
/// With uᵢ = sᵢ²/nᵢ:
///
/// ```
/// t = (x̄₂ − x̄₁)/√(u₁ + u₂),  ν = (u₁ + u₂)²/(u₁²/(n₁ − 1) + u₂²/(n₂ − 1))
/// ```
///
/// - Parameters:
///   - earlier: The first wave.
///   - later: The second wave, in the same unit.
///   - level: The two-sided confidence level.
/// - Returns: The difference; without interval when a wave has fewer than two children, and
///   without t and p when nothing varies either.
///
/// *Source*: Welch BL, Biometrika 1947;34:28–35; Satterthwaite FE, Biometrics 1946;2:110–114.
/// *Checked against*: Student's sleep data; scipy 1.17 `ttest_ind(equal_var=False)`.
public func welchTest(
  earlier: SampleSummary, later: SampleSummary, level: ConfidenceLevel = .p95
) -> MeanTest {
  let difference = later.mean - earlier.mean
  guard earlier.n >= 2, later.n >= 2 else {
    return MeanTest(
      difference: difference, interval: nil, statistic: nil, degreesOfFreedom: nil, pValue: nil)
  }
  let first = earlier.standardDeviation * earlier.standardDeviation / Double(earlier.n)
  let second = later.standardDeviation * later.standardDeviation / Double(later.n)
  let variance = first + second
  guard variance > 0 else {
    return MeanTest(
      difference: difference, interval: ConfidenceInterval(lower: difference, upper: difference),
      statistic: nil, degreesOfFreedom: nil, pValue: nil)
  }
  // As shares of the variance, which neither under- nor overflow.
  let (a, b) = (first / variance, second / variance)
  let degrees = 1 / (a * a / Double(earlier.n - 1) + b * b / Double(later.n - 1))
  let student = StudentDistribution(degreesOfFreedom: max(1, degrees))
  let error = variance.squareRoot()
  let half = student.upperQuantile(level.tail) * error
  return MeanTest(
    difference: difference,
    interval: ConfidenceInterval(lower: difference - half, upper: difference + half),
    statistic: difference / error, degreesOfFreedom: degrees,
    pValue: student.twoSided(difference / error))
}
