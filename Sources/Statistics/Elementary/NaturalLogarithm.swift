/// Returns the natural logarithm of x.
///
/// ```
/// x = 2ᵉ·m with m in [√½, √2],  s = (m − 1)/(m + 1),  ln x = e·ln 2 + 2·(s + s³/3 + s⁵/5 + …)
/// ```
///
/// - Parameter x: At least 0; pure number.
/// - Returns: ln x; −infinity at 0, not a number below.
///
/// *Source*: Muller J-M, Elementary Functions, 3rd ed. 2016.
/// *Checked against*: mpmath 1.3 at 50 digits.
public func naturalLogarithm(_ x: Double) -> Double {
  if x.isNaN || x < 0 { return .nan }
  if x == 0 { return -.infinity }
  if x == .infinity { return .infinity }
  return naturalLogarithm(DoubleDouble(x)).high
}

/// Returns the natural logarithm of a positive, finite double-double to about 2⁻⁷⁵ relative.
func naturalLogarithm(_ x: DoubleDouble) -> DoubleDouble {
  // Very small and very large values are brought where all error terms are normal numbers.
  if x.high < 0x1p-900 {
    return naturalLogarithm(x.scaled(by: 0x1p200)) - naturalLogarithmOfTwo * 200
  }
  if x.high > 0x1p900 {
    return naturalLogarithm(x.scaled(by: 0x1p-200)) + naturalLogarithmOfTwo * 200
  }
  let exponent = x.high.exponent + (x.high.significand > 1.4142135623730951 ? 1 : 0)
  let m = x.scaled(by: powerOfTwo(-exponent))
  let s = (m - 1) / (m + 1)
  let square = s * s
  var tail = 0.0
  for coefficient in inverseOddNumbers.reversed() {
    tail = tail * square.high + coefficient
  }
  var series = oneSeventh + square * tail
  series = oneFifth + square * series
  series = oneThird + square * series
  let twice = s.scaled(by: 2)
  return naturalLogarithmOfTwo * Double(exponent) + (twice + twice * (square * series))
}

private let oneThird = DoubleDouble(0.3333333333333333, 1.850371707708594e-17)
private let oneFifth = DoubleDouble(0.2, -1.1102230246251566e-17)
private let oneSeventh = DoubleDouble(0.14285714285714285, 7.93016446160826e-18)

/// 1/9, 1/11, … 1/33.
private let inverseOddNumbers: [Double] = [
  0.1111111111111111, 0.09090909090909091, 0.07692307692307693, 0.06666666666666667,
  0.058823529411764705, 0.05263157894736842, 0.047619047619047616, 0.043478260869565216, 0.04,
  0.037037037037037035, 0.034482758620689655, 0.03225806451612903, 0.030303030303030304,
]
