/// A known number of a method, and how to find it again on this machine.
public struct TestVector: Sendable {
  /// How close the number found must come to the known one.
  public enum Precision: Sendable, Hashable {
    /// At most this share of the known number; absolute where that is 0.
    case relative(Double)
    /// Half a unit of this decimal, where the source prints no more.
    case decimals(Int)
    /// Every bit.
    case exact
  }

  /// What is given and what is asked for, such as "1 of 100: lower".
  public let input: String
  /// Where the number is printed, or what it was computed with.
  public let source: String
  /// The known number; nil where the method has none, such as an open limit.
  public let expected: Double?
  /// How close the number found must come.
  public let precision: Precision
  /// Finds the number on this machine.
  let find: @Sendable () -> Double?

  init(
    _ input: String, source: String, expected: Double?, precision: Precision = .relative(1e-9),
    find: @escaping @Sendable () -> Double?
  ) {
    self.input = input
    self.source = source
    self.expected = expected
    self.precision = precision
    self.find = find
  }

  /// Returns the two vectors of an interval.
  static func limits(
    _ input: String, source: String, _ lower: Double?, _ upper: Double?,
    precision: Precision = .relative(1e-9),
    find: @escaping @Sendable () -> ConfidenceInterval?
  ) -> [TestVector] {
    [
      TestVector("\(input): lower", source: source, expected: lower, precision: precision) {
        find()?.lower
      },
      TestVector("\(input): upper", source: source, expected: upper, precision: precision) {
        find()?.upper
      },
    ]
  }

  /// Finds the number and lays it beside the known one.
  public func replay() -> VectorResult {
    VectorResult(vector: self, found: find())
  }
}
