/// The binomial distribution, by P(B ≥ k) = Iₚ(k, n − k + 1).
///
/// *Source*: Abramowitz M, Stegun IA, Handbook of Mathematical Functions 1964, 26.5.24.
/// *Checked against*: mpmath 1.3 at 40 digits.
public struct BinomialDistribution: Sendable, Equatable {
  /// At least 0.
  public let trials: Int
  private let share: DoubleDouble
  private let rest: DoubleDouble

  /// Makes the distribution of successes in `trials` with a probability from 0 to 1.
  public init(trials: Int, probability: Double) {
    precondition(probability >= 0 && probability <= 1, "BinomialDistribution: probability in 0…1")
    self.init(
      trials: trials, share: DoubleDouble(probability), rest: DoubleDouble.sum(1, -probability))
  }

  /// Makes the distribution whose probability is `weight`/(`weight` + `otherWeight`).
  ///
  /// - Parameters:
  ///   - trials: At least 0.
  ///   - weight: Of success; above 0.
  ///   - otherWeight: Of failure; above 0.
  public init(trials: Int, weight: Double, otherWeight: Double) {
    precondition(weight > 0 && otherWeight > 0, "BinomialDistribution: weights above 0")
    let total = DoubleDouble.sum(weight, otherWeight)
    self.init(
      trials: trials, share: DoubleDouble(weight) / total,
      rest: DoubleDouble(otherWeight) / total)
  }

  private init(trials: Int, share: DoubleDouble, rest: DoubleDouble) {
    precondition(trials >= 0, "BinomialDistribution: trials must be at least 0")
    self.trials = trials
    self.share = share
    self.rest = rest
  }

  /// Returns P(B ≤ k), without loss in the lower tail.
  public func cumulative(_ k: Int) -> Double {
    if k < 0 { return 0 }
    if k >= trials { return 1 }
    return regularizedBeta(Double(trials - k), Double(k) + 1, at: rest, share).lower
  }

  /// Returns P(B ≥ k), without loss in the upper tail.
  public func atLeast(_ k: Int) -> Double {
    if k <= 0 { return 1 }
    if k > trials { return 0 }
    return regularizedBeta(Double(k), Double(trials - k) + 1, at: share, rest).lower
  }
}
