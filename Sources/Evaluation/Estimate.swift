/// An indicator's value with its uncertainty and what stands behind it.
public struct Estimate: Sendable, Hashable {
  public var value: Double
  public var lower: Double?
  public var upper: Double?
  /// Distinct children behind the number.
  public var children: Int
  public var numerator: Double?
  public var denominator: Double?
  public var method: IntervalMethod
  public var pValue: Double?
  /// Adjusted within the primary family (Holm), nil for others.
  public var pHolm: Double?
  /// Adjusted among the other indicators (Benjamini and Hochberg), nil for members.
  public var pBenjaminiHochberg: Double?
  public var exactLower: Double?
  public var exactUpper: Double?
  public var pairs: PairCounts?
  /// Of a change among the same children.
  public var attrition: Attrition?
  /// What the rule on small groups looks at, where that is not the children behind the number.
  public var smallestGroup: Int?
  /// Half the interval's width, where no smallest detectable change is made.
  public var precision: Double?
  /// The smallest change that matters to the project, in the value's unit.
  public var matters: Double?
  public var beside: [Beside] = []
  /// Of the changes, where the same children are compared; in the value's unit.
  public var standardDeviation: Double?
  /// The smallest change this group could have shown with 80 % power, with this spread.
  public var detectable: Double?
  /// The change in standard deviations of the changes, Hedges's g_z; never an effect.
  public var standardised: Double?
  /// Changes by third of the baseline, the lowest first; empty where none were cut.
  public var thirds: [ThirdChange] = []
  public var response: ResponseShare?
  public var clustered: ClusteredLimits?
  /// What disclosure control must know beside the number.
  public var exposure: Exposure

  public init(
    value: Double, lower: Double? = nil, upper: Double? = nil, children: Int,
    numerator: Double? = nil, denominator: Double? = nil, method: IntervalMethod,
    exposure: Exposure
  ) {
    self.value = value
    self.lower = lower
    self.upper = upper
    self.children = children
    self.numerator = numerator
    self.denominator = denominator
    self.method = method
    self.exposure = exposure
  }

  /// Whether a ratio of sums rests on so few children that its interval is not to be relied on.
  public var isUncertain: Bool { method.isUncertain(children: children) }

  /// Whether the whole interval of a difference is nearer to none than what matters.
  public var isSmallerThanMatters: Bool? {
    guard let matters, let lower, let upper else { return nil }
    return lower > -matters && upper < matters
  }
}
