import Model

/// The fixed words and sentences of one language.
struct Texts: Sendable {
  let language: Language
  private let phrases: [String: Phrase]

  init(language: Language, phrases: [String: Phrase]) {
    self.language = language
    self.phrases = phrases
  }

  subscript(key: some TextKey) -> String {
    self(key, [:])
  }

  /// The text with its places filled.
  func callAsFunction(_ key: some TextKey, _ values: KeyValuePairs<String, String>) -> String {
    guard let phrase = phrases[key.rawValue] else {
      assertionFailure("no text is named \(key.rawValue)")
      return ""
    }
    return phrase.filled(values)
  }
}
