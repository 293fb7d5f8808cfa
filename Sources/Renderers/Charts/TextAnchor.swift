/// Which part of a label stands at its place.
enum TextAnchor: String {
  case start = ""
  case middle = "c"
  case end = "e"

  /// The classes of a label: its style's and the anchor's own, which the style sheet knows.
  func styled(_ style: String) -> String {
    if self == .start { return style }
    return style.isEmpty ? rawValue : style + " " + rawValue
  }
}
