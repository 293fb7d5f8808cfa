/// Returns ln(1 + x) without loss for small x.
///
/// - Parameter x: At least −1; pure number.
/// - Returns: ln(1 + x); −infinity at −1, not a number below.
///
/// *Source*: Muller J-M, Elementary Functions, 3rd ed. 2016.
/// *Checked against*: mpmath 1.3 at 50 digits.
public func naturalLogarithmOnePlus(_ x: Double) -> Double {
  if x.isNaN || x < -1 { return .nan }
  if x == -1 { return -.infinity }
  if x == .infinity { return .infinity }
  if x.magnitude < 0x1p-54 { return x }
  return naturalLogarithm(DoubleDouble.sum(1, x)).high
}
