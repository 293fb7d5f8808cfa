/// Returns Byar's approximate interval for a Poisson count.
///
/// With x = `events` and z the normal quantile of `level`:
///
/// ```
/// L = x·(1 − 1/(9x) − z/(3√x))³,  U = (x + 1)·(1 − 1/(9(x + 1)) + z/(3√(x + 1)))³
/// ```
///
/// - Parameters:
///   - events: How many were counted; at least 0. Meant for 10 and more.
///   - level: The two-sided confidence level.
/// - Returns: Limits on the scale of the count; divide by the population for a rate.
///
/// *Source*: Breslow NE, Day NE, Statistical Methods in Cancer Research II, 1987, p. 69, eq. 2.13.
/// *Checked against*: test workbooks of PHEindicatormethods.
public func byarInterval(events: Int, level: ConfidenceLevel = .p95) -> ConfidenceInterval {
  precondition(events >= 0, "byarInterval: events must be at least 0")
  return byarInterval(count: Double(events), level: level)
}

/// Returns Byar's interval for a count that need not be whole, such as an expected one.
func byarInterval(count: Double, level: ConfidenceLevel) -> ConfidenceInterval {
  let lower = count > 0 ? byarLimit(count, z: -level.z) : 0
  return ConfidenceInterval(lower: lower, upper: byarLimit(count + 1, z: level.z))
}

private func byarLimit(_ count: Double, z: Double) -> Double {
  let root = 1 - 1 / (9 * count) + z / (3 * count.squareRoot())
  return count * max(0, root * root * root)
}
