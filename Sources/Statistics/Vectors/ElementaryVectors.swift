extension MethodVectors {
  /// exp, log, log1p, expm1, logit, its inverse and power: known values, and the bits of 4,097
  /// evenly spaced ones, so that a processor that rounds otherwise is found.
  static let elementary = MethodVectors(
    "Elementary functions",
    [
      TestVector("e", source: constants, expected: 2.718281828459045, precision: .exact) {
        exponential(1)
      },
      TestVector("ln 2", source: constants, expected: 0.6931471805599453, precision: .exact) {
        naturalLogarithm(2)
      },
      TestVector("ln 10", source: constants, expected: 2.302585092994046, precision: .exact) {
        naturalLogarithm(10)
      },
      TestVector(
        "e^1e-10 − 1", source: mpmath, expected: 1.00000000005e-10, precision: .exact
      ) { exponentialMinusOne(1e-10) },
      TestVector(
        "ln(1 + 1e-10)", source: mpmath, expected: 9.999999999500001e-11, precision: .exact
      ) { naturalLogarithmOnePlus(1e-10) },
      bits("exp on −745…709", 952_151_190_637_721, over: -745...709, exponential),
      bits("log on 0.001…1000", 2_106_915_392_730_637, over: 0.001...1000, naturalLogarithm),
      bits(
        "log1p on −0.99…1000", 1_088_278_685_763_504, over: -0.99...1000, naturalLogarithmOnePlus),
      bits("expm1 on −50…700", 8_317_053_985_183_067, over: -50...700, exponentialMinusOne),
      bits("logit on 0.001…0.999", 7_774_845_885_570_804, over: 0.001...0.999, logit),
      bits("inverse logit on −40…40", 5_581_907_424_878_244, over: -40...40, inverseLogit),
      bits("x^7.3 on 0.01…100", 5_951_038_724_861_601, over: 0.01...100) { power($0, 7.3) },
    ])

  /// ln Γ: known values, and the bits of 4,097 evenly spaced ones.
  static let logGamma = MethodVectors(
    "Log gamma",
    [
      TestVector("ln Γ(½) = ½·ln π", source: constants, expected: 0.5723649429247001) {
        Statistics.logGamma(0.5)
      },
      TestVector("ln Γ(10⁹)", source: mpmath, expected: 19723265827.503716771) {
        Statistics.logGamma(1e9)
      },
      bits("ln Γ on 0.01…200", 7_662_386_117_143_022, over: 0.01...200, Statistics.logGamma),
    ])
}

private let constants = "Abramowitz & Stegun 1964, table 1.1"
private let mpmath = "mpmath 1.3 at 50 digits"

/// Returns a vector of the bits of a function's values, as a whole number below 2⁵³.
private func bits(
  _ input: String, _ expected: Int, over range: ClosedRange<Double>,
  _ function: @escaping @Sendable (Double) -> Double
) -> TestVector {
  TestVector(
    "bits of \(input)", source: "this package, on x86-64", expected: Double(expected),
    precision: .exact
  ) {
    let step = (range.upperBound - range.lowerBound) / 4096
    let sum = (0...4096).reduce(0xCBF2_9CE4_8422_2325 as UInt64) { sum, index in
      let value = function(range.lowerBound + step * Double(index))
      return (sum ^ value.bitPattern) &* 0x0000_0100_0000_01B3
    }
    return Double(sum >> 11)
  }
}
