import Statistics

/// Scores of children.
struct MeanTally: Carried {
  var scores: ExactMoments
  /// Who could have had a score; nil where nobody was asked for one.
  var response: ResponseTally?

  func merged(with other: MeanTally) -> MeanTally {
    var response = response ?? other.response
    if let own = self.response, let others = other.response {
      response = own.merged(with: others)
    }
    return MeanTally(scores: scores.merged(with: other.scores), response: response)
  }

  var outcome: Outcome {
    guard scores.count > 0 else { return .insufficient }
    let interval = meanInterval(
      n: scores.count, mean: scores.mean, standardDeviation: scores.standardDeviation)
    var estimate = Estimate(
      value: scores.mean, lower: interval?.lower, upper: interval?.upper,
      children: scores.count, numerator: scores.sum.nearestDouble / Double(scores.scale),
      denominator: Double(scores.count), method: .student,
      exposure: Exposure(children: scores.count))
    estimate.response = response?.share(beside: scores)
    return .estimate(estimate)
  }

  mutating func visit(_ fields: inout some FieldVisitor) throws(CarryingFault) {
    try scores.visit(&fields)
    var wasAsked = response != nil
    try fields.flag(&wasAsked)
    response = wasAsked ? try (response ?? ResponseTally()).visited(&fields) : nil
  }

  var isSound: Bool { scores.isSound && (response?.usable ?? 0) <= scores.count }
}
