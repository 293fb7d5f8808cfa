import Statistics

/// Activities held among those planned; no children stand behind them.
struct ActivityTally: Carried {
  var held = 0
  var planned = 0
  /// People of activities that tell both how many were planned for and how many came.
  var reached = 0
  var expected = 0

  func merged(with other: ActivityTally) -> ActivityTally {
    ActivityTally(
      held: held + other.held, planned: planned + other.planned,
      reached: reached + other.reached, expected: expected + other.expected)
  }

  var outcome: Outcome {
    guard planned > 0 else { return .insufficient }
    let interval = wilsonInterval(successes: held, trials: planned)
    var estimate = Estimate(
      value: Double(held) / Double(planned), lower: interval.lower, upper: interval.upper,
      children: 0, numerator: Double(held), denominator: Double(planned), method: .wilson,
      exposure: Exposure(children: 0, personal: false))
    if expected > 0 { estimate.beside = [.participants(reached: reached, planned: expected)] }
    return .estimate(estimate)
  }

  mutating func visit(_ fields: inout some FieldVisitor) throws(CarryingFault) {
    try fields.count(&held)
    try fields.count(&planned)
    try fields.sum(&reached)
    try fields.sum(&expected)
  }

  var isSound: Bool { held <= planned && min(reached, expected) >= 0 }
}
