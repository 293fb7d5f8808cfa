/// Returns the ratio of two rates whose events come in clusters, such as several for one child.
///
/// With O events, T exposure and V = Σyᵢ² over children of each period:
///
/// ```
/// ln ρ ± z·√(V₁/O₁² + V₂/O₂²),  ρ = (O₂/T₂)/(O₁/T₁)
/// ```
///
/// Where every child has at most one event V = O and this is the usual log-normal interval.
///
/// - Parameters:
///   - earlier: Events and exposure of the first period.
///   - earlierSquares: V₁; at least the events.
///   - later: The same of the second, in the same unit of exposure.
///   - laterSquares: V₂; at least the events.
///   - level: The two-sided confidence level.
/// - Returns: The ratio with both limits and p; without any of them when a period has no events.
///
/// *Source*: Stukel TA, Glynn RJ, Fisher ES, Sharp SM, Lu-Yao G, Wennberg JE, Stat Med
/// 1994;13:1781–1791, on the logarithm.
/// *Checked against*: hand calculation.
public func clusteredRateRatioTest(
  earlier: EventCount, earlierSquares: Double, later: EventCount, laterSquares: Double,
  level: ConfidenceLevel = .p95
) -> RateRatioTest {
  precondition(
    earlierSquares >= Double(earlier.events) && laterSquares >= Double(later.events),
    "clusteredRateRatioTest: a sum of squares is at least the sum")
  guard earlier.events > 0, later.events > 0 else {
    return RateRatioTest(ratio: nil, lower: nil, upper: nil, pValue: nil)
  }
  let (o1, o2) = (Double(earlier.events), Double(later.events))
  let error = (earlierSquares / (o1 * o1) + laterSquares / (o2 * o2)).squareRoot()
  let ratio = o2 / o1 * (earlier.exposure / later.exposure)
  let factor = exponential(level.z * error)
  return RateRatioTest(
    ratio: ratio, lower: ratio / factor, upper: ratio * factor,
    pValue: NormalDistribution.twoSided(naturalLogarithm(ratio) / error))
}
