public import Model

/// Why two waves, or a wave and a definition, cannot be set beside each other.
public enum Incomparability: String, Sendable {
  /// An unpaired comparison takes every child to be in one wave alone.
  case sharedChildren
  case examLists
  case examParts

  public var reason: LocalizedText {
    switch self {
    case .sharedChildren:
      LocalizedText(
        da: "samme børn er med i begge målinger, så grupperne er ikke uafhængige",
        en: "the same children are in both waves, so the groups are not independent")
    case .examLists:
      LocalizedText(
        da: "de to skoleår har hver sin liste over prøver",
        en: "the two school years have different lists of exams")
    case .examParts:
      LocalizedText(
        da: "listen over prøver har ikke de delprøver, som reglen regner med",
        en: "the list of exams lacks the parts that the rule counts")
    }
  }
}
