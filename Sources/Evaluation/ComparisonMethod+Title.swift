public import Model

extension ComparisonMethod {
  /// The comparison in words.
  public var title: LocalizedText {
    switch self {
    case .pairedMean:
      LocalizedText(
        da: "gennemsnitlig ændring for de samme børn", en: "mean change of the same children")
    case .pairedProportion:
      LocalizedText(da: "andele blandt de samme børn", en: "shares among the same children")
    case .unpairedProportion:
      LocalizedText(
        da: "andele blandt alle målte børn ved hver måling",
        en: "shares among all children measured in each wave")
    case .unpairedMean:
      LocalizedText(
        da: "gennemsnit for alle målte børn ved hver måling",
        en: "means of all children measured in each wave")
    case .rateRatio: LocalizedText(da: "forholdet mellem to rater", en: "ratio of two rates")
    case .pairedRatio:
      LocalizedText(
        da: "kvotienter blandt de samme børn", en: "ratios of sums among the same children")
    case .none: LocalizedText(da: "sammenlignes ikke", en: "not compared")
    }
  }
}
