/// A difference of means or of ratios with its interval and Student's test of no difference.
public struct MeanTest: Sendable, Equatable {
  /// The mean difference, later − earlier, in the unit of what was measured.
  public let difference: Double
  /// Limits in the same unit; nil when too few were observed.
  public let interval: ConfidenceInterval?
  /// t; nil when too few were observed or nothing varies.
  public let statistic: Double?
  /// ν of t; nil as `statistic`.
  public let degreesOfFreedom: Double?
  /// Two-sided; nil as `statistic`.
  public let pValue: Double?
}
