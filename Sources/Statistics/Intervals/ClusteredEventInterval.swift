/// Returns the interval of a count of events that come in clusters, such as several for one child.
///
/// With O = `events` and V = Σyᵢ² over children:
///
/// ```
/// O·exp(± z·√V/O)
/// ```
///
/// Where every child has at most one event V = O and this is the usual log-normal interval.
///
/// - Parameters:
///   - events: O, how many were counted; at least 0.
///   - squares: V; at least the events.
///   - level: The two-sided confidence level.
/// - Returns: Limits on the scale of the count; divide by the population for a rate. Nil without
///   events, which tell nothing of how they cluster.
///
/// *Source*: Stukel TA, Glynn RJ, Fisher ES, Sharp SM, Lu-Yao G, Wennberg JE, Stat Med
/// 1994;13:1781–1791, on the logarithm.
/// *Checked against*: hand calculation; the ratio of two such counts.
public func clusteredEventInterval(
  events: Int, squares: Double, level: ConfidenceLevel = .p95
) -> ConfidenceInterval? {
  precondition(events >= 0, "clusteredEventInterval: events must be at least 0")
  precondition(
    squares >= Double(events), "clusteredEventInterval: a sum of squares is at least the sum")
  guard events > 0 else { return nil }
  let count = Double(events)
  let factor = exponential(level.z * squares.squareRoot() / count)
  return ConfidenceInterval(lower: count / factor, upper: count * factor)
}
