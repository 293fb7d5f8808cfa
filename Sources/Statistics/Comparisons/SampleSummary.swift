/// The size, mean and spread of a sample.
public struct SampleSummary: Sendable, Equatable {
  /// How many were observed; at least 0.
  public let n: Int
  /// In the unit of what was measured.
  public let mean: Double
  /// With divisor n − 1; at least 0; 0 below two observations.
  public let standardDeviation: Double

  /// Makes a summary.
  public init(n: Int, mean: Double, standardDeviation: Double) {
    precondition(n >= 0, "SampleSummary: n must be at least 0")
    precondition(n < 2 || standardDeviation >= 0, "SampleSummary: spread must be at least 0")
    self.n = n
    self.mean = mean
    self.standardDeviation = standardDeviation
  }
}
