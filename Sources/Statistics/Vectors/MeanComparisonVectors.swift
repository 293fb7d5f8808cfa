extension MethodVectors {
  static let pairedMean = MethodVectors(
    "Paired mean",
    [
      TestVector("sleep data, first − second", source: paired, expected: -1.58) {
        sleepTest.difference
      },
      TestVector("sleep data: t", source: paired, expected: -4.062127683382037) {
        sleepTest.statistic
      },
      TestVector("sleep data: p", source: paired, expected: 0.002832890197384273) {
        sleepTest.pValue
      },
    ],
    TestVector.limits("sleep data", source: paired, -2.459885763276983, -0.7001142367230175) {
      sleepTest.interval
    },
    [
      TestVector("no spread: p", source: "none without spread", expected: nil) {
        pairedMeanTest(n: 4, mean: 1, standardDeviation: 0).pValue
      }
    ])

  static let standardisedChange = MethodVectors(
    "Standardised change (Hedges)",
    [
      TestVector("J(9)", source: "Hedges 1981, eq. 6e", expected: 0.9138748917925523) {
        hedgesCorrection(degreesOfFreedom: 9)
      },
      TestVector(
        "sleep data", source: "Student 1908, Hedges 1981", expected: -1.1739249035142048
      ) {
        Statistics.standardisedChange(
          n: 10, mean: sleepDifferences.mean,
          standardDeviation: sleepDifferences.standardDeviation)
      },
    ])

  static let minimumDetectableChange = MethodVectors(
    "Minimum detectable change",
    [(10, 0.996001371455444), (50, 0.404183002136042)].map { n, expected in
      TestVector(
        "n = \(n), 80 % power, in s", source: "noncentral t, scipy 1.17", expected: expected
      ) { Statistics.minimumDetectableChange(n: n, standardDeviation: 1) }
    },
    [
      TestVector(
        "sleep data", source: "noncentral t, scipy 1.17", expected: 1.225077188230755
      ) {
        Statistics.minimumDetectableChange(
          n: 10, standardDeviation: sleepDifferences.standardDeviation)
      }
    ])

  static let welch = MethodVectors(
    "Welch's test",
    [
      TestVector("sleep data as two groups: t", source: unpaired, expected: 1.8608134674868526) {
        groupTest.statistic
      },
      TestVector("sleep data as two groups: ν", source: unpaired, expected: 17.776473516178488) {
        groupTest.degreesOfFreedom
      },
      TestVector("sleep data as two groups: p", source: unpaired, expected: 0.0793941401873583) {
        groupTest.pValue
      },
    ],
    TestVector.limits(
      "sleep data as two groups", source: unpaired, -0.20548323071171137, 3.3654832307117104
    ) { groupTest.interval })
}

private let paired = "Student 1908; R, t.test(paired = TRUE)"
private let unpaired = "Student 1908; R, t.test"

private let sleepTest = pairedMeanTest(
  n: 10, mean: sleepDifferences.mean, standardDeviation: sleepDifferences.standardDeviation)
private let groupTest = welchTest(
  earlier: SampleSummary(of: sleepFirst), later: SampleSummary(of: sleepSecond))
