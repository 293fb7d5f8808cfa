public import Model

/// What became of an indicator: a value, or the reason there is none.
///
/// Behind a reference: an estimate has some forty words, and a page looks at it many times.
public indirect enum Outcome: Sendable, Hashable {
  case estimate(Estimate)
  /// Nothing to divide by.
  case insufficient
  /// The data were not delivered.
  case missing
  /// This wave does not measure it.
  case notMeasured
  /// Definition, instrument or cut-off differs; says which.
  case notComparable(LocalizedText)

  public var estimate: Estimate? {
    if case .estimate(let estimate) = self { estimate } else { nil }
  }

  /// The word in data files.
  public var status: String {
    switch self {
    case .estimate: "estimate"
    case .insufficient: "insufficient"
    case .missing: "missing"
    case .notMeasured: "not-measured"
    case .notComparable: "not-comparable"
    }
  }
}
