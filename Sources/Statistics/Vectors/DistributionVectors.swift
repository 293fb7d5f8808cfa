extension MethodVectors {
  static let normal = MethodVectors(
    "Normal distribution",
    [
      TestVector("quantile of 0.975", source: mpmath, expected: 1.959963984540054) {
        NormalDistribution.quantile(0.975)
      },
      TestVector(
        "quantile of 0.999", source: "Spiegelhalter 2005, 3.090232", expected: 3.090232,
        precision: .decimals(6)
      ) { NormalDistribution.quantile(0.999) },
      TestVector(
        "P(Z ≤ 1)", source: "Abramowitz & Stegun 1964, table 26.1", expected: 0.841344746068543,
        precision: .decimals(15)
      ) { NormalDistribution.cumulative(1) },
      TestVector("P(Z > 10)", source: mpmath, expected: 7.619853024160526e-24) {
        NormalDistribution.upperTail(10)
      },
    ])

  static let student = MethodVectors(
    "Student's t distribution",
    [(9.0, 2.262), (30, 2.042), (120, 1.980)].map { degrees, expected in
      TestVector(
        "quantile of 0.975, ν = \(Int(degrees))",
        source: "Abramowitz & Stegun 1964, table 26.10", expected: expected,
        precision: .decimals(3)
      ) { StudentDistribution(degreesOfFreedom: degrees).quantile(0.975) }
    },
    [(9.0, 2.2621571627982053), (30, 2.042272456301238), (120, 1.9799304050824408)].map {
      degrees, expected in
      TestVector(
        "quantile of 0.975, ν = \(Int(degrees))", source: mpmath, expected: expected,
        precision: .relative(1e-12)
      ) { StudentDistribution(degreesOfFreedom: degrees).quantile(0.975) }
    })

  static let chiSquare = MethodVectors(
    "Chi-square distribution",
    [(1.0, 3.84146, 5), (10, 18.3070, 4), (100, 124.342, 3)].map { degrees, expected, decimals in
      TestVector(
        "quantile of 0.95, ν = \(Int(degrees))",
        source: "Abramowitz & Stegun 1964, table 26.8", expected: expected,
        precision: .decimals(decimals)
      ) { ChiSquareDistribution(degreesOfFreedom: degrees).quantile(0.95) }
    },
    [
      TestVector(
        "P(X > 2·10⁹ + 200,000), ν = 2·10⁹", source: mpmath, expected: 0.00078295616195832682,
        precision: .relative(1e-12)
      ) { ChiSquareDistribution(degreesOfFreedom: 2e9).upperTail(2_000_200_000) }
    ])

  static let binomial = MethodVectors(
    "Binomial distribution",
    [
      TestVector("P(B ≤ 2), n = 14, p = ½", source: "by hand, 106/2¹⁴", expected: 106.0 / 16384) {
        BinomialDistribution(trials: 14, probability: 0.5).cumulative(2)
      },
      TestVector(
        "P(B ≥ 500,050,000), n = 10⁹, p = ½", source: mpmath, expected: 0.00078278613054190379,
        precision: .relative(1e-12)
      ) { BinomialDistribution(trials: 1_000_000_000, probability: 0.5).atLeast(500_050_000) },
    ])
}

private let mpmath = "mpmath 1.3 at 50 digits"
