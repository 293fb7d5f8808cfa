/// How often intervals made this way cover the truth, two-sided.
public struct ConfidenceLevel: Sendable, Hashable {
  /// The coverage as a fraction of one, 0.95 for 95 %.
  public let coverage: Double
  /// What is left out on each side, (1 − coverage)/2.
  public let tail: Double
  /// The normal quantile of 1 − tail.
  public let z: Double

  private init(coverage: Double, tail: Double, z: Double) {
    self.coverage = coverage
    self.tail = tail
    self.z = z
  }

  /// Makes a level from its coverage.
  ///
  /// - Parameter coverage: A fraction of one, between 0 and 1 and neither; nil otherwise, also
  ///   for 95 where 0.95 is meant.
  public init?(coverage: Double) {
    guard coverage > 0, coverage < 1 else { return nil }
    if let known = [Self.p95, .p998].first(where: { $0.coverage == coverage }) {
      self = known
      return
    }
    let tail = (1 - coverage) / 2
    self.init(coverage: coverage, tail: tail, z: NormalDistribution.upperQuantile(tail))
  }

  /// 95 %, the default.
  public static let p95 = ConfidenceLevel(coverage: 0.95, tail: 0.025, z: 1.959963984540054)

  /// 99.8 %, the outer limits of funnel plots.
  public static let p998 = ConfidenceLevel(coverage: 0.998, tail: 0.001, z: 3.0902323061678136)
}
