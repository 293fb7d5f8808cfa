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
/// A function of the library: no page prints a standardised rate, since the exports tell events by
/// child and the population by district alone, without strata to weigh by.
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
