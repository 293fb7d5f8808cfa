import Statistics

/// Changes of the same children's scores, later − earlier, and who could not be compared.
struct ChangeTally: Carried {
  var changes: ExactMoments
  var onlyEarlier = 0
  var onlyLater = 0
  /// Σ of the earlier scores of those who left, and of those who stayed.
  var leavers: Int128 = 0
  var stayers: Int128 = 0

  func merged(with other: ChangeTally) -> ChangeTally {
    ChangeTally(
      changes: changes.merged(with: other.changes),
      onlyEarlier: onlyEarlier + other.onlyEarlier, onlyLater: onlyLater + other.onlyLater,
      leavers: leavers + other.leavers, stayers: stayers + other.stayers)
  }

  var outcome: Outcome {
    guard changes.count > 0 else { return .insufficient }
    let deviation = changes.standardDeviation
    let test = pairedMeanTest(
      n: changes.count, mean: changes.mean, standardDeviation: deviation)
    var estimate = Estimate(
      value: changes.mean, lower: test.interval?.lower, upper: test.interval?.upper,
      children: changes.count, numerator: changes.sum.nearestDouble / Double(changes.scale),
      denominator: Double(changes.count), method: .pairedStudent,
      exposure: Exposure(children: changes.count))
    estimate.pValue = test.pValue
    estimate.pairs = PairCounts(
      onlyEarlier: onlyEarlier, onlyLater: onlyLater, both: changes.count)
    estimate.attrition = Attrition(
      leavers: mean(leavers, of: onlyEarlier), stayers: mean(stayers, of: changes.count))
    estimate.standardDeviation = deviation
    return .estimate(estimate)
  }

  private func mean(_ sum: Int128, of count: Int) -> Double? {
    count > 0 ? sum.nearestDouble / (Double(count) * Double(changes.scale)) : nil
  }

  mutating func visit(_ fields: inout some FieldVisitor) throws(CarryingFault) {
    try changes.visit(&fields)
    try fields.count(&onlyEarlier)
    try fields.count(&onlyLater)
    try fields.sum(&leavers)
    try fields.sum(&stayers)
  }

  var isSound: Bool { changes.isSound }
}
