/// A stratum of a standardised rate.
public struct RateStratum: Sendable, Equatable {
  /// Observed; at least 0.
  public let events: Int
  /// Persons observed; above 0.
  public let population: Double
  /// Of the stratum in the standard population; at least 0.
  public let weight: Double

  /// Makes a stratum.
  public init(events: Int, population: Double, weight: Double) {
    precondition(events >= 0, "RateStratum: events must be at least 0")
    precondition(population > 0, "RateStratum: the population must be above 0")
    precondition(weight >= 0, "RateStratum: the weight must be at least 0")
    self.events = events
    self.population = population
    self.weight = weight
  }
}
