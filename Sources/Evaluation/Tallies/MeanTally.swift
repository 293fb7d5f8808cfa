import Statistics

/// Scores of children.
struct MeanTally: Carried {
  var scores: ExactMoments

  func merged(with other: MeanTally) -> MeanTally {
    MeanTally(scores: scores.merged(with: other.scores))
  }

  var outcome: Outcome {
    guard scores.count > 0 else { return .insufficient }
    let interval = meanInterval(
      n: scores.count, mean: scores.mean, standardDeviation: scores.standardDeviation)
    return .estimate(
      Estimate(
        value: scores.mean, lower: interval?.lower, upper: interval?.upper,
        children: scores.count, numerator: scores.sum.nearestDouble / Double(scores.scale),
        denominator: Double(scores.count), method: .student,
        exposure: Exposure(children: scores.count)))
  }

  mutating func visit(_ fields: inout some FieldVisitor) throws(CarryingFault) {
    try scores.visit(&fields)
  }

  var isSound: Bool { scores.isSound }
}
