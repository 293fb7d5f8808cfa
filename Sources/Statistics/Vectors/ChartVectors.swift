extension MethodVectors {
  static let controlChart = MethodVectors(
    "Control chart (XmR)",
    [
      TestVector("ten points: centre", source: hand, expected: 13.5) { tenPoints?.centre },
      TestVector(
        "ten points: lower limit", source: hand, expected: 7.2933333333,
        precision: .decimals(10)
      ) { tenPoints?.lower },
      TestVector(
        "ten points: upper limit", source: hand, expected: 19.7066666667,
        precision: .decimals(10)
      ) { tenPoints?.upper },
    ])

  static let funnel = MethodVectors(
    "Funnel limits",
    TestVector.limits("0.8 of 50", source: plot, 0.689127694052025764, 0.910872305947974236) {
      funnelLimits(proportion: 0.8, trials: 50)
    },
    TestVector.limits(
      "0.8 of 50, 99.8 %", source: plot, 0.625190062469359659, 0.974809937530640341
    ) { funnelLimits(proportion: 0.8, trials: 50, level: .p998) },
    TestVector.limits(
      "0.05 each of 200", source: rate, 0.0239372495698378091, 0.0919572930287823778
    ) { funnelLimits(rate: 0.05, exposure: 200) },
    TestVector.limits(
      "0.05 each of 200, 99.8 %", source: rate, 0.0145815918734784256, 0.120968624639402697
    ) { funnelLimits(rate: 0.05, exposure: 200, level: .p998) })
}

private let hand = "12 14 13 15 11 16 14 13 12 15 by hand, as Making Data Count 2019"
private let plot = "Spiegelhalter 2005, §2, computed with mpmath 1.3"
private let rate = "Byar on 10 expected, Breslow & Day 1987, p. 69, computed with mpmath 1.3"

private let tenPoints = controlLimits([12, 14, 13, 15, 11, 16, 14, 13, 12, 15])
