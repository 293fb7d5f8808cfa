extension MethodVectors {
  static let rateRatio = MethodVectors(
    "Rate ratio, exact conditional",
    [
      TestVector("60/51477.5 to 30/54308.7", source: exact, expected: 2.10999757175465) {
        ratio.ratio
      },
      TestVector("60/51477.5 to 30/54308.7: lower", source: exact, expected: 1.339735721772651) {
        ratio.lower
      },
      TestVector("60/51477.5 to 30/54308.7: upper", source: exact, expected: 3.388365573616251) {
        ratio.upper
      },
      TestVector("60/51477.5 to 30/54308.7: p", source: exact, expected: 0.0008561053881002488) {
        ratio.pValue
      },
      TestVector("3/100 to 0/100: upper", source: "open without events", expected: nil) {
        rateRatioTest(
          earlier: EventCount(events: 0, exposure: 100),
          later: EventCount(events: 3, exposure: 100)
        ).upper
      },
    ])

  static let clusteredRateRatio = MethodVectors(
    "Rate ratio, events in clusters",
    [
      TestVector("45/410 to 30/400", source: clusters, expected: 1.46341463414634146) {
        clustered.ratio
      },
      TestVector("45/410 to 30/400: lower", source: clusters, expected: 0.793483192507154797) {
        clustered.lower
      },
      TestVector("45/410 to 30/400: upper", source: clusters, expected: 2.69896377346941712) {
        clustered.upper
      },
      TestVector("45/410 to 30/400: p", source: clusters, expected: 0.222747434454456665) {
        clustered.pValue
      },
    ])
}

private let exact = "Gu et al. 2008, as in the statsmodels documentation; limits scipy 1.17"
private let clusters = "Σy² 85 and 50; Stukel et al. 1994 on the logarithm, mpmath 1.3"

private let ratio = rateRatioTest(
  earlier: EventCount(events: 30, exposure: 54308.7),
  later: EventCount(events: 60, exposure: 51477.5))
private let clustered = clusteredRateRatioTest(
  earlier: EventCount(events: 30, exposure: 400), earlierSquares: 50,
  later: EventCount(events: 45, exposure: 410), laterSquares: 85)
