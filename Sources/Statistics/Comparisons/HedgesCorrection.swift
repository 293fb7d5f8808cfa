/// Returns Hedges's exact small-sample factor J for a standardised change.
///
/// ```
/// J(m) = Γ(m/2) / (√(m/2)·Γ((m − 1)/2))
/// ```
///
/// - Parameter degreesOfFreedom: m, n − 1 for a paired change; at least 2.
/// - Returns: The factor, below 1 and towards it as m grows; pure number.
///
/// *Source*: Hedges LV, J Educ Stat 1981;6:107–128, eq. 6e.
/// *Checked against*: the specification, J(9); mpmath 1.3 at 40 digits.
public func hedgesCorrection(degreesOfFreedom: Double) -> Double {
  precondition(degreesOfFreedom >= 2, "hedgesCorrection: at least 2 degrees of freedom")
  let half = degreesOfFreedom / 2
  let logarithm = preciseLogGamma(half) - preciseLogGamma(half - 0.5)
  let root = naturalLogarithm(DoubleDouble(half)).scaled(by: 0.5)
  return exponential(logarithm - root)
}

/// Returns the standardised change g_z = J(n − 1)·d̄/s_d of paired differences.
///
/// - Parameters:
///   - n: How many pairs.
///   - mean: d̄, later − earlier, in the unit of what was measured.
///   - standardDeviation: s_d of the differences, with divisor n − 1; at least 0.
/// - Returns: A pure number, in standard deviations of the differences; nil below three pairs or
///   without spread.
///
/// *Source*: Hedges LV, J Educ Stat 1981;6:107–128.
/// *Checked against*: the specification, Student's sleep data.
public func standardisedChange(n: Int, mean: Double, standardDeviation: Double) -> Double? {
  guard n >= 3, standardDeviation > 0 else { return nil }
  return hedgesCorrection(degreesOfFreedom: Double(n - 1)) * mean / standardDeviation
}
