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

  /// Titles in a row; where one holds the word for *and*, another word comes before the last.
  func names(_ names: [String]) -> String {
    let and = " " + self[PageText.and] + " "
    guard names.count > 1, let last = names.last, names.contains(where: { $0.contains(and) })
    else { return format.list(names) }
    return names.dropLast().joined(separator: ", ") + " " + self[PageText.asWellAs] + " " + last
  }
}
