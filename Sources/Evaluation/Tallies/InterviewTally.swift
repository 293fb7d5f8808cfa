import Importers
import Model

/// What interviews said of each theme; themes come from the data.
struct InterviewTally: Sendable, Hashable {
  struct Theme: Sendable, Hashable {
    /// As it is spelled; of several spellings the first by its bytes.
    var title: String
    var waves: [RatingTally]
  }

  /// By the theme's part of the indicator's id.
  private(set) var themes: [String: Theme] = [:]

  init() {}

  init(_ records: [InterviewRecord], waves: Int) {
    for record in records {
      let id = String(
        FoldedName.asciiSlug(record.theme).map { $0 == "-" ? Character("_") : $0 })
      guard !id.isEmpty else { continue }
      var theme =
        themes[id]
        ?? Theme(
          title: record.theme, waves: Array(repeating: RatingTally(), count: waves))
      theme.title = Self.first(theme.title, record.theme)
      theme.waves[Int(record.wave)].add(record.rating, by: record.respondent)
      themes[id] = theme
    }
  }

  mutating func merge(_ other: InterviewTally) {
    themes.merge(other.themes) { own, others in
      Theme(
        title: Self.first(own.title, others.title),
        waves: zip(own.waves, others.waves).map { $0.merged(with: $1) })
    }
  }

  private static func first(_ one: String, _ other: String) -> String {
    other.utf8.lexicographicallyPrecedes(one.utf8) ? other : one
  }
}
