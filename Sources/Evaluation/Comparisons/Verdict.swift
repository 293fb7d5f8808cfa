public import Model

/// What may be said of a change; nothing else may say better or worse.
public enum Verdict: String, Sendable {
  case improved, worse, higher, lower
  case noClearChange = "no_clear_change"
  case tooFew = "too_few"
  /// There is no comparison to judge.
  case none

  /// No verdict word below this many pairs, children in either wave, or events of both years.
  public static let smallestGroup = 10

  /// The one table of verdicts: the interval must exclude the null and p be below .05.
  ///
  /// - Parameters:
  ///   - estimate: A change; `pHolm` decides where the indicator is in the primary family.
  ///   - polarity: Which way is wanted.
  ///   - null: 0 for differences, 1 for ratios.
  public init(of estimate: Estimate, polarity: Polarity, null: Double = 0) {
    let isSmall = (estimate.smallestGroup ?? estimate.children) < Self.smallestGroup
    guard estimate.lower != nil || estimate.upper != nil,
      let p = estimate.pHolm ?? estimate.pValue
    else {
      self = isSmall ? .tooFew : .none
      return
    }
    guard !isSmall else {
      self = .tooFew
      return
    }
    // A limit that is open excludes nothing.
    let rose = (estimate.lower ?? -.infinity) > null
    let fell = (estimate.upper ?? .infinity) < null
    guard rose || fell, p < 0.05 else {
      self = .noClearChange
      return
    }
    switch polarity {
    case .neutral: self = rose ? .higher : .lower
    case .higher: self = rose ? .improved : .worse
    case .lower: self = rose ? .worse : .improved
    }
  }

  public var title: LocalizedText {
    switch self {
    case .improved: LocalizedText(da: "fremgang", en: "improved")
    case .worse: LocalizedText(da: "tilbagegang", en: "worse")
    case .higher: LocalizedText(da: "højere", en: "higher")
    case .lower: LocalizedText(da: "lavere", en: "lower")
    case .noClearChange: LocalizedText(da: "ingen sikker ændring", en: "no clear change")
    case .tooFew:
      LocalizedText(da: "ingen vurdering, for få børn", en: "no verdict, too few children")
    case .none: LocalizedText(da: "", en: "")
    }
  }
}
