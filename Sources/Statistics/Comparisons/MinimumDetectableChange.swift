/// Returns the smallest true mean change that a paired t test would find with a given power.
///
/// The change Δ = δ·s_d/√n with
///
/// ```
/// P(|T′₍ₙ₋₁₎(δ)| > t₍ₙ₋₁₎) = power
/// ```
///
/// counted over both tails of the noncentral t.
///
/// - Parameters:
///   - n: How many pairs.
///   - standardDeviation: s_d, the observed spread of the differences; at least 0.
///   - power: The chance of finding it; between the level's error and 1.
///   - level: The two-sided level of the test.
/// - Returns: In the unit of what was measured; nil below two pairs or without spread.
///
/// *Source*: Cohen J, Statistical Power Analysis, 2nd ed. 1988, §2.3–2.4; Harrison DA, Brady AR,
/// Stata J 2004;4:142–153 (noncentral t).
/// *Checked against*: the specification; mpmath 1.3 at 30 digits.
public func minimumDetectableChange(
  n: Int, standardDeviation: Double, power: Double = 0.8, level: ConfidenceLevel = .p95
) -> Double? {
  precondition(power > 2 * level.tail && power < 1, "minimumDetectableChange: power out of range")
  guard n >= 2, standardDeviation > 0 else { return nil }
  let noncentrality = detectableNoncentrality(
    degreesOfFreedom: Double(n - 1), power: power, level: level)
  return noncentrality * standardDeviation / Double(n).squareRoot()
}

/// Returns the δ at which a two-sided t test on ν degrees of freedom, whole or not, has a power.
func detectableNoncentrality(
  degreesOfFreedom degrees: Double, power: Double, level: ConfidenceLevel
) -> Double {
  let critical = StudentDistribution(degreesOfFreedom: degrees).upperQuantile(level.tail)
  let distribution = NoncentralStudentDistribution(degreesOfFreedom: degrees)
  let start = critical + NormalDistribution.quantile(power)
  return risingRoot(from: max(start, 0.1)) {
    distribution.bothTails(critical, noncentrality: $0) - power
  }
}

/// Returns where a rising function above 0 crosses 0, by the secant rule inside a bracket.
private func risingRoot(from start: Double, _ function: (Double) -> Double) -> Double {
  var low = 0.0
  var high = start
  var highValue = function(high)
  while highValue < 0 {
    low = high
    high *= 1.5
    highValue = function(high)
  }
  var previous = high
  var previousValue = highValue
  var current = low + (high - low) * 0.9
  for _ in 0..<100 {
    let value = function(current)
    if value < 0 { low = current } else { high = current }
    let slope = (value - previousValue) / (current - previous)
    var next = current - value / slope
    if !(next > low && next < high) { next = low + (high - low) / 2 }
    if (next - current).magnitude <= 1e-13 * current { return next }
    (previous, previousValue, current) = (current, value, next)
  }
  return current
}
