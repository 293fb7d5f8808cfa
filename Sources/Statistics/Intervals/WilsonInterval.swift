/// Returns the Wilson score interval for a proportion, without continuity correction.
///
/// With x = `successes`, n = `trials` and z the normal quantile of `level`:
///
/// ```
/// (2x + z² ∓ z·√(z² + 4x(1 − x/n))) / (2(n + z²))
/// ```
///
/// - Parameters:
///   - successes: How many of the trials had the property; 0 to `trials`.
///   - trials: How many were observed; at least 1.
///   - level: The two-sided confidence level.
/// - Returns: Limits as fractions of one, exactly 0 and 1 at the ends.
///
/// *Source*: Wilson EB, J Am Stat Assoc 1927;22:209–212; Newcombe RG, Stat Med 1998;17:857–872.
/// *Checked against*: test workbooks of PHEindicatormethods.
public func wilsonInterval(
  successes: Int, trials: Int, level: ConfidenceLevel = .p95
) -> ConfidenceInterval {
  precondition(trials >= 1, "wilsonInterval: at least 1 trial")
  precondition((0...trials).contains(successes), "wilsonInterval: successes must be 0…trials")
  let x = Double(successes)
  let n = Double(trials)
  let rest = Double(trials - successes)
  let z = level.z
  let root = z * (z * z + 4 * x * (rest / n)).squareRoot()
  let upper = (2 * x + z * z + root) / (2 * (n + z * z))
  // The limits multiply to x²/(n(n + z²)): the small one without cancellation.
  let lower = x / n * (x / (n + z * z)) / upper
  return ConfidenceInterval(lower: lower, upper: successes == trials ? 1 : min(1, upper))
}
