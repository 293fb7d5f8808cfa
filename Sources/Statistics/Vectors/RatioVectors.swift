extension MethodVectors {
  static let clusterRatio = MethodVectors(
    "Ratio of sums, by clusters",
    [
      TestVector("five children", source: days, expected: 0.028484848484848484) {
        fiveChildren?.ratio
      },
      TestVector("five children: error", source: days, expected: 0.012320583961898017) {
        fiveChildren?.standardError
      },
    ],
    TestVector.limits("five children", source: days, 0.008445887365221562, 0.09167311233531382) {
      fiveChildren?.interval
    },
    TestVector.limits("no absence at all", source: "no limits when R is 0", nil, nil) {
      clusterRatioInterval(numerators: [0, 0], denominators: [190, 200])?.interval
    })

  static let pairedRatio = MethodVectors(
    "Change of a ratio of sums",
    [
      TestVector("six children", source: change, expected: -0.00665078734947730581) {
        sixChildren?.difference
      },
      TestVector("six children: t", source: change, expected: -0.791175076461024303) {
        sixChildren?.statistic
      },
      TestVector("six children: p", source: change, expected: 0.464699770060660245) {
        sixChildren?.pValue
      },
    ],
    TestVector.limits("six children", source: change, -0.0282596494861859041, 0.0149580747872312925)
    { sixChildren?.interval })
}

private let days =
  "days 3, ½, 12, 7, 1 of 190, 200, 180, 195, 60; Cochran 1977, ch. 6, computed with scipy 1.17"
private let change =
  "the five children, then days 4, 0, 6, 8, –, 2 of 188, 198, 190, 190, –, 150; Σzᵢ² in fractions, mpmath 1.3"

private let earlier: [(a: Double, d: Double)?] = [
  (3, 190), (0.5, 200), (12, 180), (7, 195), (1, 60), nil,
]
private let later: [(a: Double, d: Double)?] = [
  (4, 188), (0, 198), (6, 190), (8, 190), nil, (2, 150),
]

private let fiveChildren = clusterRatioInterval(
  numerators: earlier.compactMap { $0?.a }, denominators: earlier.compactMap { $0?.d })

private let sixChildren: MeanTest? = {
  var sums = PairedClusterSums()
  for (first, second) in zip(earlier, later) {
    sums.add(earlier: first, later: second)
  }
  return pairedRatioTest(sums)
}()
