import Statistics

/// Events that befell children, over a population.
struct EventTally: Sendable, Hashable {
  var events = 0
  /// Σ y² over children, for the variance where events are not independent.
  var squares = 0
  /// Children with at least one.
  var children = 0
  /// The most events of one child.
  var most = 0
  /// Children of the population.
  var population: Int64 = 0

  /// Below this many events the interval is exact.
  static let byarFrom = 10
  /// The rate's "per".
  static let per = 1000.0

  func merged(with other: EventTally) -> EventTally {
    EventTally(
      events: events + other.events, squares: squares + other.squares,
      children: children + other.children, most: max(most, other.most),
      population: population + other.population)
  }

  var outcome: Outcome {
    guard population > 0 else { return .insufficient }
    let factor = Self.per / Double(population)
    let exact = exactPoissonInterval(events: events).scaled(by: factor)
    let usesByar = events >= Self.byarFrom
    let interval = usesByar ? byarInterval(events: events).scaled(by: factor) : exact
    var estimate = Estimate(
      value: Double(events) * factor, lower: interval.lower, upper: interval.upper,
      children: children, numerator: Double(events), denominator: Double(population),
      method: usesByar ? .byar : .exactPoisson,
      exposure: Exposure(children: children, dominated: most * 2 > events))
    estimate.exactLower = exact.lower
    estimate.exactUpper = exact.upper
    return .estimate(estimate)
  }
}
