import Statistics

/// How many times as many events a later year had, against its population.
struct RateRatioTally: Carried {
  var earlier = EventTally()
  var later = EventTally()
  /// Children with events in both years.
  var shared = 0

  func merged(with other: RateRatioTally) -> RateRatioTally {
    RateRatioTally(
      earlier: earlier.merged(with: other.earlier), later: later.merged(with: other.later),
      shared: shared + other.shared)
  }

  /// The interval takes events to be independent; p, and so the verdict, lets a child have several.
  var outcome: Outcome {
    guard earlier.population > 0, later.population > 0, earlier.events > 0 else {
      return .insufficient
    }
    let first = EventCount(events: earlier.events, exposure: Double(earlier.population))
    let second = EventCount(events: later.events, exposure: Double(later.population))
    let exact = rateRatioTest(earlier: first, later: second)
    guard let ratio = exact.ratio else { return .insufficient }
    let clustered = clusteredRateRatioTest(
      earlier: first, earlierSquares: Double(earlier.squares), later: second,
      laterSquares: Double(later.squares))
    var estimate = Estimate(
      value: ratio, lower: exact.lower, upper: exact.upper,
      children: earlier.children + later.children - shared,
      method: exact.lower == nil ? .rateRatioOpen : .rateRatio,
      exposure: Exposure(sides: [earlier.exposure, later.exposure]))
    estimate.exactLower = exact.lower
    estimate.exactUpper = exact.upper
    estimate.pValue = clustered.pValue ?? exact.pValue
    if let lower = clustered.lower, let upper = clustered.upper {
      estimate.clustered = ClusteredLimits(
        lower: lower, upper: upper, clusters: estimate.children)
    }
    estimate.pairs = PairCounts(
      onlyEarlier: earlier.children - shared, onlyLater: later.children - shared, both: shared)
    let population = min(earlier.population, later.population)
    estimate.smallestGroup = min(Int(population), earlier.events + later.events)
    return .estimate(estimate)
  }

  mutating func visit(_ fields: inout some FieldVisitor) throws(CarryingFault) {
    try earlier.visit(&fields)
    try later.visit(&fields)
    try fields.count(&shared)
  }

  var isSound: Bool {
    earlier.isSound && later.isSound && shared <= min(earlier.children, later.children)
  }
}
