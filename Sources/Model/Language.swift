/// The language of what a reader sees; the raw value is its BCP 47 tag.
public enum Language: String, Sendable, CaseIterable {
  case danish = "da"
  case english = "en"
}
