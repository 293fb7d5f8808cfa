/// A quantile of observed values with order-statistic limits.
public struct QuantileEstimate: Sendable, Equatable {
  /// In the unit of what was measured.
  public let value: Double
  /// Two of the observed values; nil when too few were observed.
  public let interval: ConfidenceInterval?
}

/// Returns the type 7 quantile of sorted values.
///
/// With h = (n − 1)·q and ⌊h⌋ counted from 0:
///
/// ```
/// x₍⌊h⌋₎ + (h − ⌊h⌋)·(x₍⌊h⌋₊₁₎ − x₍⌊h⌋₎)
/// ```
///
/// - Parameters:
///   - probability: q, between 0 and 1; 0.5 for the median.
///   - values: In rising order.
/// - Returns: In the values' unit; nil without values.
///
/// *Source*: Hyndman RJ, Fan Y, Am Stat 1996;50:361–365, definition 7.
/// *Checked against*: numpy 2 `quantile`, method `linear`.
public func quantile(_ probability: Double, ofSorted values: [Double]) -> Double? {
  precondition(probability >= 0 && probability <= 1, "quantile: the probability must lie in 0…1")
  guard let last = values.last else { return nil }
  let position = Double(values.count - 1) * probability
  let index = Int(position)
  guard index + 1 < values.count else { return last }
  let (low, high) = (values[index], values[index + 1])
  return low + (position - Double(index)) * (high - low)
}

/// Returns the ranks of the order statistics that bound a quantile, exact for any distribution.
///
/// With B ~ Bin(n, q) and α/2 the tail of `level`: the largest r with P(B < r) ≤ α/2 and the
/// smallest s with P(B ≥ s) ≤ α/2.
///
/// - Parameters:
///   - probability: q, above 0 and below 1.
///   - n: How many were observed; at least 0.
///   - level: The two-sided confidence level.
/// - Returns: Ranks counted from 1; nil unless 1 ≤ r and s ≤ n, for 95 % from n = 6 for a median
///   and from 36 for the 90th percentile.
///
/// *Source*: Conover WJ, Practical Nonparametric Statistics, 3rd ed. 1999, §3.2; David HA,
/// Nagaraja HN, Order Statistics, 3rd ed. 2003, §7.1.
/// *Checked against*: mpmath 1.3, sums of exact binomial terms.
public func quantileRanks(
  _ probability: Double, n: Int, level: ConfidenceLevel = .p95
) -> (lower: Int, upper: Int)? {
  precondition(probability > 0 && probability < 1, "quantileRanks: probability inside 0…1")
  precondition(n >= 0, "quantileRanks: n must be at least 0")
  let distribution = BinomialDistribution(trials: n, probability: probability)
  let beyond = firstIndex(in: 1...(n + 1)) { distribution.cumulative($0 - 1) > level.tail }
  let upper = firstIndex(in: 1...(n + 1)) { distribution.atLeast($0) <= level.tail }
  let lower = beyond - 1
  return lower >= 1 && upper <= n ? (lower, upper) : nil
}

/// Returns a quantile of sorted values with order-statistic limits.
///
/// - Parameters:
///   - probability: q, above 0 and below 1.
///   - values: In rising order.
///   - level: The two-sided confidence level.
/// - Returns: The type 7 quantile and its limits; nil without values.
///
/// *Source*, *checked against*: as for ``quantile(_:ofSorted:)`` and
/// ``quantileRanks(_:n:level:)``.
public func quantileInterval(
  _ probability: Double, ofSorted values: [Double], level: ConfidenceLevel = .p95
) -> QuantileEstimate? {
  guard let value = quantile(probability, ofSorted: values) else { return nil }
  let ranks = quantileRanks(probability, n: values.count, level: level)
  return QuantileEstimate(
    value: value,
    interval: ranks.map {
      ConfidenceInterval(lower: values[$0.lower - 1], upper: values[$0.upper - 1])
    })
}

/// Returns the first number for which a claim holds that holds from some number on.
private func firstIndex(in range: ClosedRange<Int>, where claim: (Int) -> Bool) -> Int {
  var (low, high) = (range.lowerBound, range.upperBound)
  while low < high {
    let middle = low + (high - low) / 2
    if claim(middle) { high = middle } else { low = middle + 1 }
  }
  return low
}
