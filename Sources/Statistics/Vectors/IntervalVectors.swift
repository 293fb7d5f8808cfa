extension MethodVectors {
  static let wilson = MethodVectors(
    "Wilson interval",
    [
      (1, 100, 0.0017674320641406511, 0.054486196178705294),
      (65, 100, 0.5525444329688797, 0.7363575175690247),
      (1045, 5000, 0.19795549880013297, 0.22049130373189027),
    ].flatMap { wilson($0, $1, source: workbooks, $2, $3) },
    wilson(0, 10, source: workbooks, 0, 0.2775328, .decimals(7)),
    [
      (81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0, 0.1611),
      (1, 29, 0.0061, 0.1718),
    ].flatMap {
      wilson($0, $1, source: "Newcombe 1998, Stat Med 17:857–872, table I", $2, $3, .decimals(4))
    })

  static let byar = MethodVectors(
    "Byar's interval",
    TestVector.limits(
      "10 in 200, per 100,000", source: workbooks, 2393.7249569837822, 9195.729302878237
    ) { byarInterval(events: 10).scaled(by: 100_000 / 200) },
    TestVector.limits("65", source: workbooks, 50.163187710459454, 82.84913854593984) {
      byarInterval(events: 65)
    },
    [
      TestVector("0: lower", source: "by definition", expected: 0) {
        byarInterval(events: 0).lower
      }
    ])

  static let exactPoisson = MethodVectors(
    "Exact Poisson interval",
    TestVector.limits(
      "5 in 100, per 100,000", source: workbooks, 1623.4863901184199, 11668.332079322669
    ) { exactPoissonInterval(events: 5).scaled(by: 1000) },
    TestVector.limits("0", source: workbooks, 0, 3.6888794541139354) {
      exactPoissonInterval(events: 0)
    })

  static let mean = MethodVectors(
    "Mean interval",
    [
      TestVector("eight values: mean", source: workbooks, expected: 53.704345) {
        eightValues.mean
      }
    ],
    TestVector.limits("eight values", source: workbooks, 36.168325241336504, 71.24036475866352) {
      meanInterval(
        n: eightValues.n, mean: eightValues.mean,
        standardDeviation: eightValues.standardDeviation)
    },
    TestVector.limits("one value", source: "by definition", nil, nil) {
      meanInterval(n: 1, mean: 4, standardDeviation: 0)
    })

  static let standardisedRate = MethodVectors(
    "Standardised rate (Dobson)",
    [
      TestVector("18 age bands, per 100,000", source: bands, expected: 8592.097585022366) {
        Statistics.standardisedRate(ageBands).map { $0.rate * 100_000 }
      }
    ],
    TestVector.limits(
      "18 age bands, per 100,000", source: bands, 7991.160931442103, 9225.253880318318
    ) { Statistics.standardisedRate(ageBands)?.interval.scaled(by: 100_000) },
    [
      TestVector("9 events", source: "refused below 10, as there", expected: nil) {
        Statistics.standardisedRate([RateStratum(events: 9, population: 900, weight: 1)])?.rate
      }
    ])

  private static func wilson(
    _ successes: Int, _ trials: Int, source: String, _ lower: Double, _ upper: Double,
    _ precision: TestVector.Precision = .relative(1e-9)
  ) -> [TestVector] {
    TestVector.limits(
      "\(successes) of \(trials)", source: source, lower, upper, precision: precision
    ) { wilsonInterval(successes: successes, trials: trials) }
  }
}

private let workbooks = "test workbooks of PHEindicatormethods"
private let bands = "PHEindicatormethods testdata_DSR_ISR.xlsx, sheet testdata_1976"

private let eightValues = SampleSummary(of: [
  33.09375, 48.38596, 64.83495, 67.98475, 22.93556, 71.23587, 38.78465, 82.37927,
])

/// Events, persons and weights of the workbook's 18 age bands.
let ageBands: [RateStratum] = zip(
  [127, 25, 18, 21, 12, 27, 48, 27, 29, 32, 32, 34, 45, 65, 38, 68, 74, 82],
  zip(
    [
      636, 558, 609, 543, 384, 594, 669, 843, 660, 576, 606, 522, 426, 273, 300, 288, 153, 123,
    ] as [Double],
    [8000] + [Double](repeating: 7000, count: 10) + [6000, 5000, 4000, 3000, 2000, 1000, 1000])
).map { RateStratum(events: $0, population: $1.0, weight: $1.1) }
