import Statistics

/// Two waves' shares of different children.
struct UnpairedShareTally: Carried {
  var earlier = ShareTally()
  var later = ShareTally()
  /// Children who are in both waves, which the comparison does not allow for.
  var shared = 0

  func merged(with other: UnpairedShareTally) -> UnpairedShareTally {
    UnpairedShareTally(
      earlier: earlier.merged(with: other.earlier), later: later.merged(with: other.later),
      shared: shared + other.shared)
  }

  var outcome: Outcome {
    guard
      let test = unpairedProportionTest(
        earlier: (earlier.counted, earlier.trials), later: (later.counted, later.trials))
    else { return .insufficient }
    if shared > 0 { return .notComparable(Incomparability.sharedChildren.reason) }
    var estimate = Estimate(
      value: test.difference, lower: test.interval.lower, upper: test.interval.upper,
      children: earlier.children + later.children, method: .newcombe,
      exposure: Exposure(sides: [earlier.exposure, later.exposure]))
    estimate.pValue = test.pValue
    estimate.pairs = PairCounts(
      onlyEarlier: earlier.children, onlyLater: later.children, both: 0)
    estimate.smallestGroup = min(earlier.children, later.children)
    return .estimate(estimate)
  }

  mutating func visit(_ fields: inout some FieldVisitor) throws(CarryingFault) {
    try earlier.visit(&fields)
    try later.visit(&fields)
    try fields.count(&shared)
  }

  var isSound: Bool { earlier.isSound && later.isSound }
}
