/// Returns the control limits of a funnel plot for proportions.
///
/// ```
/// p₀ ± z·√(p₀(1 − p₀)/n), clipped to 0…1
/// ```
///
/// - Parameters:
///   - proportion: p₀, the whole's proportion; 0 to 1, a fraction of one.
///   - trials: n, the denominator of the place; above 0, need not be whole to draw the curve.
///   - level: 95 % for the inner limits, 99.8 % for the outer.
/// - Returns: Limits as fractions of one.
///
/// *Source*: Spiegelhalter DJ, Stat Med 2005;24:1185–1202, §2.
/// *Checked against*: hand calculation.
public func funnelLimits(
  proportion: Double, trials: Double, level: ConfidenceLevel = .p95
) -> ConfidenceInterval {
  precondition(proportion >= 0 && proportion <= 1, "funnelLimits: the proportion in 0…1")
  precondition(trials > 0, "funnelLimits: trials above 0")
  let half = level.z * (proportion * (1 - proportion) / trials).squareRoot()
  return ConfidenceInterval(lower: max(0, proportion - half), upper: min(1, proportion + half))
}

/// Returns the control limits of a funnel plot for rates, by Byar on the expected count.
///
/// With E = r₀·T:
///
/// ```
/// Byar(E)/T
/// ```
///
/// - Parameters:
///   - rate: r₀, the whole's rate; at least 0, events per unit of exposure.
///   - exposure: T of the place; above 0.
///   - level: 95 % for the inner limits, 99.8 % for the outer.
/// - Returns: Limits in events per unit of exposure.
///
/// *Source*: Spiegelhalter DJ, Stat Med 2005;24:1185–1202, §2; Breslow & Day 1987, p. 69.
/// *Checked against*: hand calculation.
public func funnelLimits(
  rate: Double, exposure: Double, level: ConfidenceLevel = .p95
) -> ConfidenceInterval {
  precondition(rate >= 0, "funnelLimits: the rate must be at least 0")
  precondition(exposure > 0, "funnelLimits: the exposure must be above 0")
  return byarInterval(count: rate * exposure, level: level).scaled(by: 1 / exposure)
}
