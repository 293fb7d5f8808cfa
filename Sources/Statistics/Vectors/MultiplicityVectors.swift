extension MethodVectors {
  static let holm = adjustment(
    "Holm adjustment", rejected: 3,
    [
      0.0015, 0.0056, 0.0247, 0.114, 0.2211, 0.278, 0.278, 0.278, 0.3213, 1, 1, 1, 1, 1, 1,
    ], holmAdjusted)

  static let benjaminiHochberg = adjustment(
    "Benjamini–Hochberg adjustment", rejected: 4,
    [
      0.0015, 0.003, 0.0095, 0.035625, 0.0603, 0.06385714285714286, 0.06385714285714286, 0.0645,
      0.0765, 0.486, 0.5811818181818182, 0.714875, 0.7532307692307693, 0.8132142857142857, 1,
    ], benjaminiHochbergAdjusted)

  private static func adjustment(
    _ method: String, rejected: Int, _ adjusted: [Double],
    _ adjust: @escaping @Sendable ([Double?]) -> [Double?]
  ) -> MethodVectors {
    MethodVectors(
      method,
      [
        TestVector(
          "15 p-values: rejected at 0.05", source: "Benjamini & Hochberg 1995, §4.1",
          expected: Double(rejected), precision: .exact
        ) { Double(adjust(neuhausPValues).compactMap { $0 }.filter { $0 <= 0.05 }.count) }
      ],
      adjusted.enumerated().map { index, expected in
        TestVector(
          "15 p-values: no. \(index + 1)", source: "statsmodels, multipletests",
          expected: expected
        ) { adjust(neuhausPValues)[index] }
      })
  }
}

/// The p-values of a study of a treatment of heart attacks.
///
/// *Source*: Benjamini Y, Hochberg Y, J R Stat Soc B 1995;57:289–300, §4.1.
let neuhausPValues: [Double?] = [
  0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262, 0.5719,
  0.6528, 0.7590, 1,
]
