/// A ratio of two rates, later to earlier, with its interval and a test of equal rates.
public struct RateRatioTest: Sendable, Equatable {
  /// Later rate over earlier, a pure number; nil without events earlier.
  public let ratio: Double?
  /// Nil when open: without events later.
  public let lower: Double?
  /// Nil when open: without events earlier.
  public let upper: Double?
  /// Two-sided; nil without events in both.
  public let pValue: Double?
}

/// Returns the ratio of two rates with the exact conditional interval.
///
/// Given x₁ + x₂ events, x₂ is binomial with π = ρT₂/(T₁ + ρT₂). The limits of ρ come from the
/// Clopper–Pearson limits of π, and p from π₀ = T₂/(T₁ + T₂):
///
/// ```
/// p = min(1, 2·min(P(B ≤ x₂), P(B ≥ x₂)))
/// ```
///
/// - Parameters:
///   - earlier: Events and exposure of the first period.
///   - later: The same of the second, in the same unit of exposure.
///   - level: The two-sided confidence level.
/// - Returns: The ratio; an open limit is nil.
///
/// *Source*: Przyborowski J, Wilenski H, Biometrika 1940;31:313–323; Lehmann EL, Romano JP,
/// Testing Statistical Hypotheses, 3rd ed. 2005, §4.5.
/// *Checked against*: the specification and scipy 1.17 `binom`, 60/51477.5 v 30/54308.7.
public func rateRatioTest(
  earlier: EventCount, later: EventCount, level: ConfidenceLevel = .p95
) -> RateRatioTest {
  let (x1, x2) = (Double(earlier.events), Double(later.events))
  let exposures = earlier.exposure / later.exposure
  guard earlier.events + later.events > 0 else {
    return RateRatioTest(ratio: nil, lower: nil, upper: nil, pValue: nil)
  }
  let lower =
    later.events == 0
    ? nil : betaQuantileOdds(x2, x1 + 1, probability: level.tail, tail: .lower) * exposures
  let upper =
    earlier.events == 0
    ? nil : betaQuantileOdds(x2 + 1, x1, probability: level.tail, tail: .upper) * exposures
  let null = BinomialDistribution(
    trials: earlier.events + later.events, weight: later.exposure, otherWeight: earlier.exposure)
  let tail = min(null.cumulative(later.events), null.atLeast(later.events))
  return RateRatioTest(
    ratio: earlier.events == 0 ? nil : x2 / x1 * exposures,
    lower: lower, upper: upper, pValue: min(1, 2 * tail))
}
