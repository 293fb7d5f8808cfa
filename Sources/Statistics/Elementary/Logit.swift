/// Returns the logarithm of the odds of a proportion, ln(p / (1 − p)).
///
/// - Parameter proportion: Between 0 and 1; a fraction of one.
/// - Returns: The log odds; −infinity at 0, infinity at 1, not a number outside.
///
/// *Source*: Berkson J, J Am Stat Assoc 1944;39:357–365.
/// *Checked against*: mpmath 1.3 at 50 digits.
public func logit(_ proportion: Double) -> Double {
  if proportion.isNaN || proportion < 0 || proportion > 1 { return .nan }
  if proportion == 0 { return -.infinity }
  if proportion == 1 { return .infinity }
  let odds = DoubleDouble(proportion) / DoubleDouble.sum(1, -proportion)
  return naturalLogarithm(odds).high
}
