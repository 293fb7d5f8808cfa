extension MethodVectors {
  static let mcNemar = MethodVectors(
    "McNemar's exact test",
    [
      TestVector(
        "121 gained, 59 lost", source: "statsmodels, mcnemar(exact=True)",
        expected: 4.4344492637551645e-06
      ) { mcNemarExact(gained: 121, lost: 59) },
      TestVector("12 gained, 2 lost", source: "by hand, 212/2¹⁴", expected: 212.0 / 16384) {
        mcNemarExact(gained: 12, lost: 2)
      },
    ])

  static let pairedProportion = MethodVectors(
    "Paired proportions (Newcombe)",
    [
      TestVector("[[101, 121], [59, 33]]", source: table, expected: 0.1974522293) {
        large?.difference
      },
      TestVector("[[20, 12], [2, 16]]", source: table, expected: 0.2) { small?.difference },
    ],
    TestVector.limits(
      "[[101, 121], [59, 33]]", source: table, 0.11527301197974892, 0.27611642143143506
    ) { large?.interval },
    TestVector.limits(
      "[[20, 12], [2, 16]]", source: table, 0.05615642484174829, 0.32920699540014053
    ) { small?.interval })

  static let unpairedProportion = MethodVectors(
    "Two proportions (Newcombe)",
    [
      (56, 70, 48, 80, 0.05243147240236498, 0.33387265403690614),
      (10, 10, 0, 10, 0.6075093504305241, 1),
      (5, 56, 0, 29, -0.038137147903536936, 0.19256001385511165),
    ].flatMap { x2, n2, x1, n1, lower, upper in
      TestVector.limits(
        "\(x2)/\(n2) − \(x1)/\(n1)",
        source: "Newcombe 1998, Stat Med 17:873–890, table II, method 10", lower, upper
      ) {
        unpairedProportionTest(
          earlier: (successes: x1, trials: n1), later: (successes: x2, trials: n2))?.interval
      }
    },
    [
      TestVector(
        "56/70 − 48/80: p", source: "statsmodels, proportions_ztest",
        expected: 0.00804508136819656
      ) {
        unpairedProportionTest(
          earlier: (successes: 48, trials: 80), later: (successes: 56, trials: 70))?.pValue
      }
    ])
}

private let table = "Newcombe 1998, Stat Med 17:2635–2650, method 10"

private let large = pairedProportionTest(
  PairedCounts(both: 101, gained: 121, lost: 59, neither: 33))
private let small = pairedProportionTest(
  PairedCounts(both: 20, gained: 12, lost: 2, neither: 16))
