/// Children, counted.
struct CountTally: Sendable, Hashable {
  var children = 0

  func merged(with other: CountTally) -> CountTally {
    CountTally(children: children + other.children)
  }

  var outcome: Outcome {
    .estimate(
      Estimate(
        value: Double(children), children: children, numerator: Double(children), method: .none,
        exposure: Exposure(children: children)))
  }
}
