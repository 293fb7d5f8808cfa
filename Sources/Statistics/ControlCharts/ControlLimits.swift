/// The lines of an XmR control chart.
public struct ControlLimits: Sendable, Equatable {
  /// The mean of the baseline, in the unit of the points.
  public let centre: Double
  /// The lower control limit; not clamped to the scale of the points.
  public let lower: Double
  /// The upper control limit; not clamped to the scale of the points.
  public let upper: Double
  /// How many points the lines come from.
  public let baselineCount: Int

  /// Where the outer third below the centre begins.
  public var lowerThird: Double { centre - (centre - lower) * 2 / 3 }

  /// Where the outer third above the centre begins.
  public var upperThird: Double { centre + (upper - centre) * 2 / 3 }
}

/// Returns the limits of an XmR chart, from the first 12 points when there are as many.
///
/// With mRᵢ = |xᵢ − xᵢ₋₁|, and m̄R̄ their mean after those of 3.267 times the mean and more have
/// been left out once:
///
/// ```
/// x̄ ± 2.66·m̄R̄
/// ```
///
/// - Parameters:
///   - values: In the order of time, evenly spaced.
///   - baseline: How many points the lines come from at most; at least 2.
/// - Returns: In the unit of the values; nil below two points.
///
/// *Source*: Wheeler DJ, Understanding Variation, 2nd ed. 2000; NHS England, Making Data
/// Count 2019, as in NHSRplotthedots 0.2 (`ptd_spc_standard.R`).
/// *Checked against*: hand calculation of 12 14 13 15 11 16 14 13 12 15.
public func controlLimits(_ values: [Double], baseline: Int = 12) -> ControlLimits? {
  precondition(baseline >= 2, "controlLimits: a baseline of at least 2 points")
  let points = Array(values.prefix(baseline))
  guard points.count >= 2 else { return nil }
  let ranges = zip(points.dropFirst(), points).map { ($0 - $1).magnitude }
  let all = mean(ranges)
  let screened = ranges.filter { $0 < 3.267 * all }
  let range = screened.isEmpty ? all : mean(screened)
  let centre = mean(points)
  return ControlLimits(
    centre: centre, lower: centre - 2.66 * range, upper: centre + 2.66 * range,
    baselineCount: points.count)
}

private func mean(_ values: [Double]) -> Double {
  values.reduce(0, +) / Double(values.count)
}
