public import Model

extension IndicatorKind {
  /// The kind in words.
  public var title: LocalizedText {
    switch self {
    case .proportion: LocalizedText(da: "andel", en: "proportion")
    case .mean: LocalizedText(da: "gennemsnit", en: "mean")
    case .rate: LocalizedText(da: "rate", en: "rate")
    case .ratio: LocalizedText(da: "kvotient af summer", en: "ratio of sums")
    case .count: LocalizedText(da: "antal", en: "count")
    case .median: LocalizedText(da: "median", en: "median")
    case .money: LocalizedText(da: "beløb", en: "money")
    }
  }
}
