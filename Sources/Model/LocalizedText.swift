/// A text in each language a reader may ask for.
public struct LocalizedText: Sendable, Hashable {
  public let da: String
  public let en: String

  public init(da: String, en: String) {
    self.da = da
    self.en = en
  }

  /// The same text in every language, for what a project names itself.
  public init(_ text: String) {
    self.init(da: text, en: text)
  }

  public subscript(language: Language) -> String {
    switch language {
    case .danish: da
    case .english: en
    }
  }
}
