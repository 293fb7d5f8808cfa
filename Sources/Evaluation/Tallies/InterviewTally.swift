import Importers
import Model

/// What interviews said of each theme; themes come from the data.
struct InterviewTally: Carried {
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
      let id = Self.id(of: record.theme)
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

  /// The part of the indicator's id that all spellings of a theme have in common.
  private static func id(of theme: String) -> String {
    String(FoldedName.asciiSlug(theme).map { $0 == "-" ? Character("_") : $0 })
  }

  private static func first(_ one: String, _ other: String) -> String {
    other.utf8.lexicographicallyPrecedes(one.utf8) ? other : one
  }

  mutating func visit(_ fields: inout some FieldVisitor) throws(CarryingFault) {
    var listed = themes.sorted { $0.key < $1.key }.map { (id: $0.key, theme: $0.value) }
    try fields.list(&listed, blank: (id: "", theme: Theme(title: "", waves: []))) {
      (fields, own) throws(CarryingFault) in
      try fields.text(&own.id)
      try fields.text(&own.theme.title)
      try fields.list(&own.theme.waves, blank: RatingTally()) {
        (fields, rating) throws(CarryingFault) in
        try rating.visit(&fields)
      }
    }
    guard zip(listed, listed.dropFirst()).allSatisfy({ $0.id < $1.id }) else {
      throw .contradiction
    }
    themes = Dictionary(listed.map { ($0.id, $0.theme) }, uniquingKeysWith: { first, _ in first })
  }

  var isSound: Bool {
    themes.allSatisfy { !$0.key.isEmpty && $0.key == Self.id(of: $0.value.title) }
  }

  /// Whether every theme has the waves of a plan.
  func has(waves: Int) -> Bool { themes.values.allSatisfy { $0.waves.count == waves } }
}
