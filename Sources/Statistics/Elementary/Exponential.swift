/// Returns eˣ.
///
/// ```
/// k = round(x / ln 2),  r = x − k·ln 2,  eˣ = 2ᵏ·(1 + r + r²/2 + r³·q(r))
/// ```
///
/// The first terms are carried in double-double, so the result is within 0.51 units in the last
/// place, and the same on every processor; the C library's is not.
///
/// - Parameter x: Any double; pure number.
/// - Returns: eˣ; 0 below −745.2 and infinity above 709.8.
///
/// *Source*: Muller J-M, Elementary Functions, 3rd ed. 2016.
/// *Checked against*: mpmath 1.3 at 50 digits.
public func exponential(_ x: Double) -> Double {
  exponential(DoubleDouble(x))
}

/// Returns eˣ of a double-double, rounded once.
func exponential(_ x: DoubleDouble) -> Double {
  if x.high.isNaN { return .nan }
  if x.high > 710 { return .infinity }
  if x.high < -746 { return 0 }
  let (exponent, fraction) = reducedExponential(x)
  let significand = DoubleDouble.ordered(1, fraction.high) + fraction.low
  // Beyond the normal powers the scaling rounds once more.
  return -1022...1023 ~= exponent
    ? significand.high * powerOfTwo(exponent)
    : Double(sign: .plus, exponent: exponent, significand: significand.high)
}

/// Returns 2ᵏ, for k from −1022 to 1023.
func powerOfTwo(_ exponent: Int) -> Double {
  Double(bitPattern: UInt64(1023 + exponent) << 52)
}

/// Returns k and e^(x − k·ln 2) − 1, for |x| < 2000.
func reducedExponential(
  _ x: DoubleDouble
) -> (exponent: Int, fraction: DoubleDouble) {
  // Adding and taking away 1.5·2⁵² rounds to a whole number.
  let exponent = (x.high * 1.4426950408889634 + 0x1.8p52) - 0x1.8p52
  let r = x - naturalLogarithmOfTwo * exponent
  var tail = 0.0
  for coefficient in inverseFactorials.reversed() {
    tail = tail * r.high + coefficient
  }
  let square = r * r
  let cube = square.high * r.high * tail
  return (Int(exponent), r + (square.scaled(by: 0.5) + cube))
}

/// The natural logarithm of 2, to 106 bits.
let naturalLogarithmOfTwo = DoubleDouble(0.6931471805599453, 2.3190468138462996e-17)

/// 1/3!, 1/4!, … 1/18!.
private let inverseFactorials: [Double] = [
  0.16666666666666666, 0.041666666666666664, 0.008333333333333333, 0.001388888888888889,
  0.0001984126984126984, 2.48015873015873e-05, 2.7557319223985893e-06, 2.755731922398589e-07,
  2.505210838544172e-08, 2.08767569878681e-09, 1.6059043836821613e-10, 1.1470745597729725e-11,
  7.647163731819816e-13, 4.779477332387385e-14, 2.8114572543455206e-15, 1.5619206968586225e-16,
]
