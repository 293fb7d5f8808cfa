/// Returns the natural logarithm of the gamma function.
///
/// Between 0.5 and 2.5 from the series about 2, below and above by recurrence, and from 16 by
/// Stirling's series:
///
/// ```
/// ln Γ(2 + z) = (1 − γ)·z + Σ (−1)ᵏ·(ζ(k) − 1)·zᵏ/k
/// ln Γ(x) = (x − ½)·ln x − x + ½·ln 2π + Σ B₂ₖ/(2k(2k − 1)·x²ᵏ⁻¹)
/// ```
///
/// - Parameter x: Above 0; pure number.
/// - Returns: ln Γ(x), also near its zeros at 1 and 2 within one unit in the last place; infinity
///   when it exceeds the largest double.
///
/// *Source*: Abramowitz M, Stegun IA, Handbook of Mathematical Functions 1964, 6.1.33, 6.1.40.
/// *Checked against*: mpmath 1.3 at 50 digits.
public func logGamma(_ x: Double) -> Double {
  if x.isNaN { return .nan }
  precondition(x > 0, "logGamma: the argument must be above 0")
  if x > 2.55e305 { return .infinity }
  return preciseLogGamma(x).high
}

/// Returns ln Γ(x) in double-double, for 0 < x ≤ 2.55e305.
func preciseLogGamma(_ x: Double) -> DoubleDouble {
  if x < 0.5 {
    let logarithms = naturalLogarithm(DoubleDouble.sum(1, x)) + naturalLogarithm(DoubleDouble(x))
    return logGammaAboutTwo(x) - logarithms
  }
  if x == 1 || x == 2 { return DoubleDouble(0) }
  if x <= 1.5 {
    return logGammaAboutTwo(x - 1) - naturalLogarithm(DoubleDouble(x))
  }
  if x <= 2.5 { return logGammaAboutTwo(x - 2) }
  if x < 16 {
    var argument = x
    var factor = DoubleDouble(1)
    while argument > 2.5 {
      argument -= 1
      factor = factor * argument
    }
    return naturalLogarithm(factor) + logGammaAboutTwo(argument - 2)
  }
  if x > 1e250 {
    let scaled = x * 0x1p-200
    return (naturalLogarithm(DoubleDouble(x)) * scaled - scaled).scaled(by: 0x1p200)
  }
  let main = naturalLogarithm(DoubleDouble(x)) * DoubleDouble.sum(x, -0.5) - x
  return main + (halfLogOfTwoPi + stirlingSeries(x))
}

/// Returns ln Γ(2 + z) in double-double, for |z| ≤ ½.
private func logGammaAboutTwo(_ z: Double) -> DoubleDouble {
  var tail = 0.0
  for coefficient in zetaCoefficients.reversed() {
    tail = tail * z + coefficient
  }
  let square = DoubleDouble.product(z, z)
  var series = DoubleDouble(-0.0673523010531981, 6.87667631175899e-18)
  series = series + DoubleDouble.product(z, tail)
  series = DoubleDouble(0.3224670334241132, 1.520336175199238e-17) + series * z
  return DoubleDouble(0.42278433509846713, 4.942915152430645e-18) * z + square * series
}

/// Returns Σ B₂ₖ/(2k(2k − 1)·x²ᵏ⁻¹), for x from 16.
func stirlingSeries(_ x: Double) -> Double {
  let inverse = 1 / x
  let square = inverse * inverse
  var sum = 0.0
  for coefficient in stirlingCoefficients.reversed() {
    sum = sum * square + coefficient
  }
  return sum * inverse
}

/// ½·ln 2π, to 106 bits.
let halfLogOfTwoPi = DoubleDouble(0.9189385332046728, -3.8782941580672414e-17)

/// B₂ₖ/(2k(2k − 1)) for k = 1 … 10.
private let stirlingCoefficients: [Double] = [
  0.08333333333333333, -0.002777777777777778, 0.0007936507936507937, -0.0005952380952380953,
  0.0008417508417508417, -0.0019175269175269176, 0.00641025641025641, -0.029550653594771242,
  0.17964437236883057, -1.3924322169059011,
]

/// (−1)ᵏ·(ζ(k) − 1)/k for k = 4 … 34.
private let zetaCoefficients: [Double] = [
  0.020580808427784546, -0.007385551028673986, 0.0028905103307415234, -0.001192753911703261,
  0.0005096695247430425, -0.00022315475845357939, 9.945751278180853e-05, -4.492623673813314e-05,
  2.050721277567069e-05, -9.439488275268397e-06, 4.374866789907488e-06, -2.039215753801366e-06,
  9.55141213040742e-07, -4.492469198764566e-07, 2.1207184805554665e-07, -1.0043224823968099e-07,
  4.7698101693639804e-08, -2.2711094608943164e-08, 1.0838659214896955e-08,
  -5.183475041970047e-09, 2.4836745438024785e-09, -1.1921401405860912e-09, 5.731367241678862e-10,
  -2.7595228851242334e-10, 1.330476437424449e-10, -6.4229645638381e-11, 3.1044247747322276e-11,
  -1.5021384080754142e-11, 7.275974480239079e-12, -3.527742476575915e-12, 1.711991790559618e-12,
]
