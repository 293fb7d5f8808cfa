extension Polarity {
  /// The wanted direction in words.
  public var title: LocalizedText {
    switch self {
    case .higher: LocalizedText(da: "højere er bedre", en: "higher is better")
    case .lower: LocalizedText(da: "lavere er bedre", en: "lower is better")
    case .neutral: LocalizedText(da: "ingen", en: "none")
    }
  }
}
