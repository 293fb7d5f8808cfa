/// Text as a CSS string, for what print margins say.
enum StyleString {
  /// Quotes a text; anything that could end the string or the sheet becomes a CSS escape.
  static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\", "<", "&", ">", "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}":
        quoted += "\\" + String(scalar.value, radix: 16) + " "
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
