import Statistics

/// Children counted among children, or what befell them counted among all that could have.
struct ShareTally: Carried {
  var counted = 0
  var trials = 0
  /// Distinct children behind the trials.
  var children = 0
  /// Rows that do not tell what is asked; nil where all of them must.
  var untold: Int?

  init(counted: Int = 0, trials: Int = 0, children: Int = 0, untold: Int? = nil) {
    self.counted = counted
    self.trials = trials
    self.children = children
    self.untold = untold
  }

  /// One trial a child.
  init(counted: Int, children: Int) {
    self.init(counted: counted, trials: children, children: children)
  }

  func merged(with other: ShareTally) -> ShareTally {
    let untold = [untold, other.untold].compactMap(\.self)
    return ShareTally(
      counted: counted + other.counted, trials: trials + other.trials,
      children: children + other.children, untold: untold.isEmpty ? nil : untold.reduce(0, +))
  }

  var value: Double { Double(counted) / Double(trials) }

  /// Where a child is one trial the rest of the children are told too.
  var exposure: Exposure {
    Exposure(children: children, counted: trials == children ? counted : nil)
  }

  var outcome: Outcome {
    guard trials > 0 else { return .insufficient }
    let interval = wilsonInterval(successes: counted, trials: trials)
    var estimate = Estimate(
      value: value, lower: interval.lower, upper: interval.upper, children: children,
      numerator: Double(counted), denominator: Double(trials), method: .wilson,
      exposure: exposure)
    estimate.beside = untold.map { [.withoutClockTime($0)] } ?? []
    return .estimate(estimate)
  }

  mutating func visit(_ fields: inout some FieldVisitor) throws(CarryingFault) {
    try fields.count(&counted)
    try fields.count(&trials)
    try fields.count(&children)
    try fields.count(&untold)
  }

  var isSound: Bool { counted <= trials }
}
