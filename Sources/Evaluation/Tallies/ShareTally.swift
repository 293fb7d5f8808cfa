import Statistics

/// Children counted among children.
struct ShareTally: Sendable, Hashable {
  var counted = 0
  var children = 0

  func merged(with other: ShareTally) -> ShareTally {
    ShareTally(counted: counted + other.counted, children: children + other.children)
  }

  var outcome: Outcome {
    guard children > 0 else { return .insufficient }
    let interval = wilsonInterval(successes: counted, trials: children)
    return .estimate(
      Estimate(
        value: Double(counted) / Double(children), lower: interval.lower, upper: interval.upper,
        children: children, numerator: Double(counted), denominator: Double(children),
        method: .wilson, exposure: Exposure(children: children, counted: counted)))
  }
}
