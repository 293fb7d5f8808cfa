/// Returns the proportion whose log odds are given, 1 / (1 + e⁻ˣ).
///
/// - Parameter logOdds: Any double; pure number.
/// - Returns: A fraction of one, without loss near 0.
///
/// *Source*: Berkson J, J Am Stat Assoc 1944;39:357–365.
/// *Checked against*: mpmath 1.3 at 50 digits.
public func inverseLogit(_ logOdds: Double) -> Double {
  if logOdds.isNaN { return .nan }
  if logOdds > 50 { return 1 }
  if logOdds < -50 { return exponential(logOdds) }
  let (exponent, fraction) = reducedExponential(DoubleDouble(logOdds))
  let power = powerOfTwo(exponent)
  let odds = (DoubleDouble(1) + fraction).scaled(by: power)
  return (odds / (odds + 1)).high
}
