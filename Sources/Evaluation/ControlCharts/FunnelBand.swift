import Statistics

/// Where a place's figure would lie by chance alone, were its rate or share that of the whole.
public struct FunnelBand: Sendable, Hashable {
  /// The inner limits, 95 %, and the outer ones, 99.8 %.
  public enum Limits: Sendable, CaseIterable {
    case inner, outer

    fileprivate var level: ConfidenceLevel { self == .inner ? .p95 : .p998 }
  }

  private enum Whole: Hashable {
    case share(Double)
    case rate(Double, per: Double)
  }

  private let whole: Whole

  /// Around a share of the whole, a fraction of one.
  public init(share: Double) {
    whole = .share(min(1, max(0, share)))
  }

  /// Around a rate of the whole, in events per so many of the population.
  public init(rate: Double, per: Int) {
    whole = .rate(max(0, rate), per: Double(per))
  }

  /// The limits of a place, in the unit of the whole's figure.
  ///
  /// A lower limit below one event is none: Byar's lies above 0 also where chance alone would often
  /// give no event at all (of one expected, 37 in 100 places).
  ///
  /// - Parameters:
  ///   - size: What the place's figure is divided by: children asked, or the population; above 0.
  ///   - limits: Which of the two.
  /// - Returns: The lower and the upper limit.
  ///
  /// *Source*: Spiegelhalter DJ, Stat Med 2005;24:1185–1202, §2.
  public func limits(
    ofSize size: Double, _ limits: Limits = .inner
  ) -> (lower: Double, upper: Double) {
    switch whole {
    case .share(let share):
      let interval = funnelLimits(proportion: share, trials: size, level: limits.level)
      return (interval.lower, interval.upper)
    case .rate(let rate, let per):
      let interval = funnelLimits(rate: rate / per, exposure: size, level: limits.level)
      let lower = interval.lower * size < 1 ? 0 : interval.lower
      return (lower * per, interval.upper * per)
    }
  }
}
