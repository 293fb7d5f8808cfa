/// The limits of an interval, on the scale of the estimate they belong to.
public struct ConfidenceInterval: Sendable, Equatable {
  /// The lower limit.
  public let lower: Double
  /// The upper limit; at least the lower.
  public let upper: Double

  /// Makes an interval from its two limits.
  public init(lower: Double, upper: Double) {
    self.lower = lower
    self.upper = upper
  }

  /// Whether a value lies between the limits or on one of them.
  public func contains(_ value: Double) -> Bool {
    lower <= value && value <= upper
  }

  /// Returns the same interval in another unit.
  ///
  /// - Parameter factor: Units of the result per unit of this; above 0.
  /// - Returns: Both limits times the factor.
  public func scaled(by factor: Double) -> ConfidenceInterval {
    precondition(factor > 0, "ConfidenceInterval.scaled: the factor must be above 0")
    return ConfidenceInterval(lower: lower * factor, upper: upper * factor)
  }
}
