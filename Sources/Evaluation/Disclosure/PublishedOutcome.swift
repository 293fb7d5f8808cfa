public import Model

/// An outcome of the public edition: decided once, before anything is rendered.
public enum PublishedOutcome: Sendable, Hashable {
  case estimate(PublishedEstimate)
  /// Hidden to protect persons; carries nothing of what it hides.
  case suppressed
  case insufficient
  case missing
  case notMeasured
  case notComparable(LocalizedText)

  public var estimate: PublishedEstimate? {
    if case .estimate(let estimate) = self { estimate } else { nil }
  }

  /// The word in data files.
  public var status: String {
    switch self {
    case .estimate: "estimate"
    case .suppressed: "suppressed"
    case .insufficient: "insufficient"
    case .missing: "missing"
    case .notMeasured: "not-measured"
    case .notComparable: "not-comparable"
    }
  }
}
