/// A difference between two proportions with its interval and a test of no difference.
public struct ProportionTest: Sendable, Equatable {
  /// Later − earlier, as a fraction of one.
  public let difference: Double
  /// Limits as fractions of one.
  public let interval: ConfidenceInterval
  /// Two-sided; nil when there is nothing to test with.
  public let pValue: Double?
}
