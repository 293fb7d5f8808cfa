import Model

/// How a document speaks: its fixed texts and its way with figures.
struct Wording: Sendable {
  let texts: Texts
  let format: ReaderFormat

  init(texts: Texts) {
    self.texts = texts
    format = ReaderFormat(texts.language)
  }

  var language: Language { texts.language }

  subscript(key: some TextKey) -> String { texts[key] }

  func callAsFunction(_ key: some TextKey, _ values: KeyValuePairs<String, String>) -> String {
    texts(key, values)
  }
}
