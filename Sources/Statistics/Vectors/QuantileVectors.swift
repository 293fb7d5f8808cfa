extension MethodVectors {
  static let quantileLimits = MethodVectors(
    "Quantile and its limits",
    [(0.1, 1.7), (0.25, 3.5), (0.5, 6), (0.9, 15.8)].map { probability, expected in
      TestVector(
        "1 2 4 5 7 9 14 20: quantile of \(probability)", source: "numpy 2, method linear",
        expected: expected
      ) { quantile(probability, ofSorted: [1, 2, 4, 5, 7, 9, 14, 20]) }
    },
    [(6, 1, 6), (10, 2, 9), (20, 6, 15), (100, 40, 61)].flatMap { n, lower, upper in
      ranks(0.5, n, source: "binomial tables, as in Conover 1999, §3.2", lower, upper)
    },
    ranks(0.5, 5, source: "no limits below 6", nil, nil),
    ranks(0.9, 35, source: "no limits below 36", nil, nil),
    [
      TestVector("quantile of 0.9, n = 36: upper rank", source: "0.9³⁶ ≤ 0.025", expected: 36) {
        quantileRanks(0.9, n: 36).map { Double($0.upper) }
      }
    ])

  private static func ranks(
    _ probability: Double, _ n: Int, source: String, _ lower: Int?, _ upper: Int?
  ) -> [TestVector] {
    TestVector.limits(
      "quantile of \(probability), n = \(n), ranks", source: source, lower.map(Double.init),
      upper.map(Double.init), precision: .exact
    ) {
      quantileRanks(probability, n: n).map {
        ConfidenceInterval(lower: Double($0.lower), upper: Double($0.upper))
      }
    }
  }
}
