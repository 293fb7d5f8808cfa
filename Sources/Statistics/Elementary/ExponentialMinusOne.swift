/// Returns eˣ − 1 without loss for small x.
///
/// - Parameter x: Any double; pure number.
/// - Returns: eˣ − 1; −1 in the limit to the left and infinity above 709.8.
///
/// *Source*: Muller J-M, Elementary Functions, 3rd ed. 2016.
/// *Checked against*: mpmath 1.3 at 50 digits.
public func exponentialMinusOne(_ x: Double) -> Double {
  exponentialMinusOne(DoubleDouble(x))
}

/// Returns eˣ − 1 of a double-double, rounded once.
func exponentialMinusOne(_ x: DoubleDouble) -> Double {
  if x.high.isNaN { return .nan }
  if x.high.magnitude < 0x1p-54 { return x.high }
  if x.high > 60 { return exponential(x) }
  if x.high < -60 { return -1 }
  let (exponent, fraction) = reducedExponential(x)
  if exponent == 0 { return fraction.high }
  let power = powerOfTwo(exponent)
  return (DoubleDouble.sum(power, -1) + fraction.scaled(by: power)).high
}
