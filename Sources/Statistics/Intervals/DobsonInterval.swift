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
