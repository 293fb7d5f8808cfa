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

/// A directly standardised rate with its interval.
public struct StandardisedRate: Sendable, Equatable {
  /// Events per person of the standard population.
  public let rate: Double
  /// Limits in the same unit.
  public let interval: ConfidenceInterval
  /// How many events it rests on.
  public let events: Int
}

/// Returns a directly standardised rate with Dobson's interval, on Byar's for the total.
///
/// With xᵢ events, nᵢ persons, wᵢ weight and O = Σxᵢ:
///
/// ```
/// R = Σwᵢxᵢ/nᵢ / Σwᵢ,  V = Σwᵢ²xᵢ/nᵢ² / (Σwᵢ)²,  limits = R + √(V/O)·(Byar(O) − O)
/// ```
///
/// - Parameters:
///   - strata: All of them, also those without events.
///   - level: The two-sided confidence level.
/// - Returns: Events per person; nil below 10 events or without weight.
///
/// *Source*: Dobson AJ, Kuulasmaa K, Eberle E, Scherer J, Stat Med 1991;10:457–462.
/// *Checked against*: PHEindicatormethods `testdata_DSR_ISR.xlsx`, sheet `testdata_1976`.
public func standardisedRate(
  _ strata: [RateStratum], level: ConfidenceLevel = .p95
) -> StandardisedRate? {
  let events = strata.reduce(0) { $0 + $1.events }
  let weights = strata.reduce(0) { $0 + $1.weight }
  guard events >= 10, weights > 0 else { return nil }
  var rate = 0.0
  var variance = 0.0
  for stratum in strata {
    let share = stratum.weight / weights / stratum.population
    rate += share * Double(stratum.events)
    variance += share * share * Double(stratum.events)
  }
  return StandardisedRate(
    rate: rate,
    interval: dobsonInterval(estimate: rate, variance: variance, events: events, level: level),
    events: events)
}

/// Returns Dobson's interval for a weighted sum of Poisson counts.
///
/// ```
/// limits = estimate + √(variance/events)·(Byar(events) − events)
/// ```
///
/// With the estimate a count O and the variance Σyᵢ² over children it is the variant for events
/// that are not independent.
///
/// - Parameters:
///   - estimate: The weighted sum, in any unit.
///   - variance: Its variance, in that unit squared; at least 0.
///   - events: How many events it rests on; above 0.
///   - level: The two-sided confidence level.
/// - Returns: Limits in the estimate's unit.
///
/// *Source*: Dobson AJ, Kuulasmaa K, Eberle E, Scherer J, Stat Med 1991;10:457–462;
/// non-independent events: Stukel TA et al., Stat Med 1994;13:1781–1791.
/// *Checked against*: PHEindicatormethods `testdata_DSR_ISR.xlsx`.
public func dobsonInterval(
  estimate: Double, variance: Double, events: Int, level: ConfidenceLevel = .p95
) -> ConfidenceInterval {
  precondition(events > 0, "dobsonInterval: at least 1 event")
  precondition(variance >= 0, "dobsonInterval: the variance must be at least 0")
  let count = Double(events)
  let byar = byarInterval(events: events, level: level)
  let scale = (variance / count).squareRoot()
  return ConfidenceInterval(
    lower: estimate + scale * (byar.lower - count), upper: estimate + scale * (byar.upper - count))
}
