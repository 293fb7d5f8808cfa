import Statistics

/// Events that befell children, over a population.
struct EventTally: Carried {
  var events = 0
  /// Σ y² over children, for the variance where events are not independent.
  var squares = 0
  /// Children with at least one.
  var children = 0
  /// The most events of one child.
  var most = 0
  /// Children of the population.
  var population: Int64 = 0
  /// The rate's "per".
  var per = 1000

  /// Below this many events the interval is exact.
  static let byarFrom = 10

  /// Adds the events of one child.
  mutating func add(_ own: Int) {
    guard own > 0 else { return }
    events += own
    squares += own * own
    children += 1
    most = max(most, own)
  }

  func merged(with other: EventTally) -> EventTally {
    precondition(per == other.per, "rates per two numbers")
    return EventTally(
      events: events + other.events, squares: squares + other.squares,
      children: children + other.children, most: max(most, other.most),
      population: population + other.population, per: per)
  }

  var exposure: Exposure {
    Exposure(children: children, dominated: most * 2 > events)
  }

  var outcome: Outcome {
    guard population > 0 else { return .insufficient }
    let factor = Double(per) / Double(population)
    let exact = exactPoissonInterval(events: events).scaled(by: factor)
    let usesByar = events >= Self.byarFrom
    let interval = usesByar ? byarInterval(events: events).scaled(by: factor) : exact
    var estimate = Estimate(
      value: Double(events) * factor, lower: interval.lower, upper: interval.upper,
      children: children, numerator: Double(events), denominator: Double(population),
      method: usesByar ? .byar : .exactPoisson,
      exposure: exposure)
    estimate.exactLower = exact.lower
    estimate.exactUpper = exact.upper
    estimate.clustered = clusteredEventInterval(events: events, squares: Double(squares)).map {
      let limits = $0.scaled(by: factor)
      return ClusteredLimits(lower: limits.lower, upper: limits.upper, clusters: children)
    }
    return .estimate(estimate)
  }

  mutating func visit(_ fields: inout some FieldVisitor) throws(CarryingFault) {
    try fields.count(&events)
    try fields.sum(&squares)
    try fields.count(&children)
    try fields.count(&most)
    try fields.sum(&population)
    try fields.count(&per)
  }

  var isSound: Bool {
    squares >= events && Int128(squares) <= Int128(events) * Int128(events) && population >= 0
      && per > 0
  }
}
