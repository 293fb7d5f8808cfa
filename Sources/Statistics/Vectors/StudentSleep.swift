/// Student's sleep data: hours gained by ten patients with each of two drugs.
///
/// *Source*: Student, Biometrika 1908;6:1–25, p. 20.
let sleepFirst = [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2]
let sleepSecond = [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4]

/// First − second, as in R's `t.test(sleep)`.
let sleepDifferences = SampleSummary(of: zip(sleepFirst, sleepSecond).map { $0 - $1 })
