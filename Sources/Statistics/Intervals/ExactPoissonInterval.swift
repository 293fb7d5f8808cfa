/// Returns the exact (Garwood) interval for a Poisson count.
///
/// With x = `events` and α = 1 − the coverage of `level`:
///
/// ```
/// L = χ²⁻¹(α/2; 2x)/2,  U = χ²⁻¹(1 − α/2; 2x + 2)/2
/// ```
///
/// - Parameters:
///   - events: How many were counted; at least 0.
///   - level: The two-sided confidence level.
/// - Returns: Limits on the scale of the count; divide by the population for a rate.
///
/// *Source*: Garwood F, Biometrika 1936;28:437–442.
/// *Checked against*: test workbooks of PHEindicatormethods.
public func exactPoissonInterval(
  events: Int, level: ConfidenceLevel = .p95
) -> ConfidenceInterval {
  precondition(events >= 0, "exactPoissonInterval: events must be at least 0")
  if level == .p95, events < usualIntervals.count { return usualIntervals[events] }
  return garwoodInterval(events, level)
}

/// Those of 95 % for 0, 1, 2, … events: a report has thousands of counts, most of them small.
private let usualIntervals = (0..<400).map { garwoodInterval($0, .p95) }

private func garwoodInterval(_ events: Int, _ level: ConfidenceLevel) -> ConfidenceInterval {
  let x = Double(events)
  return ConfidenceInterval(
    lower: events == 0 ? 0 : gammaQuantile(shape: x, probability: level.tail, tail: .lower),
    upper: gammaQuantile(shape: x + 1, probability: level.tail, tail: .upper))
}
