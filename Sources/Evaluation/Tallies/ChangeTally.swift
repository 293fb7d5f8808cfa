import Statistics

/// Changes of the same children's scores, later − earlier, and who could not be compared.
struct ChangeTally: Sendable, Hashable {
  var changes: ExactMoments
  var onlyEarlier = 0
  var onlyLater = 0

  func merged(with other: ChangeTally) -> ChangeTally {
    ChangeTally(
      changes: changes.merged(with: other.changes),
      onlyEarlier: onlyEarlier + other.onlyEarlier, onlyLater: onlyLater + other.onlyLater)
  }

  var outcome: Outcome {
    guard changes.count > 0 else { return .insufficient }
    let deviation = changes.standardDeviation
    let test = pairedMeanTest(
      n: changes.count, mean: changes.mean, standardDeviation: deviation)
    var estimate = Estimate(
      value: changes.mean, lower: test.interval?.lower, upper: test.interval?.upper,
      children: changes.count, numerator: Double(changes.sum) / Double(changes.scale),
      denominator: Double(changes.count), method: .pairedStudent,
      exposure: Exposure(children: changes.count))
    estimate.pValue = test.pValue
    estimate.pairs = PairCounts(
      onlyEarlier: onlyEarlier, onlyLater: onlyLater, both: changes.count)
    estimate.standardDeviation = deviation
    return .estimate(estimate)
  }
}
