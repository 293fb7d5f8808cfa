public import Model

extension Sensitivity {
  /// The sensitive end in words.
  public var title: LocalizedText {
    switch self {
    case .high: LocalizedText(da: "høje værdier", en: "high values")
    case .low: LocalizedText(da: "lave værdier", en: "low values")
    case .both: LocalizedText(da: "begge ender", en: "both ends")
    case .none: LocalizedText(da: "ingen", en: "none")
    }
  }
}
