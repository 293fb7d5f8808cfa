import Statistics

/// Two waves' means of different children.
struct UnpairedMeanTally: Carried {
  var earlier: ExactMoments
  var later: ExactMoments
  /// Children who are in both waves, which the comparison does not allow for.
  var shared = 0

  func merged(with other: UnpairedMeanTally) -> UnpairedMeanTally {
    UnpairedMeanTally(
      earlier: earlier.merged(with: other.earlier), later: later.merged(with: other.later),
      shared: shared + other.shared)
  }

  var outcome: Outcome {
    guard earlier.count > 0, later.count > 0 else { return .insufficient }
    if shared > 0 { return .notComparable(Incomparability.sharedChildren.reason) }
    let test = welchTest(earlier: Self.summary(earlier), later: Self.summary(later))
    var estimate = Estimate(
      value: test.difference, lower: test.interval?.lower, upper: test.interval?.upper,
      children: earlier.count + later.count, method: .welch,
      exposure: Exposure(
        sides: [Exposure(children: earlier.count), Exposure(children: later.count)]))
    estimate.pValue = test.pValue
    estimate.pairs = PairCounts(onlyEarlier: earlier.count, onlyLater: later.count, both: 0)
    estimate.smallestGroup = min(earlier.count, later.count)
    return .estimate(estimate)
  }

  private static func summary(_ scores: ExactMoments) -> SampleSummary {
    SampleSummary(
      n: scores.count, mean: scores.mean, standardDeviation: scores.standardDeviation)
  }

  mutating func visit(_ fields: inout some FieldVisitor) throws(CarryingFault) {
    try earlier.visit(&fields)
    try later.visit(&fields)
    try fields.count(&shared)
  }

  var isSound: Bool { earlier.isSound && later.isSound }
}
