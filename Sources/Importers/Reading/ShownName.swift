/// A name as a person may see it, never a personal number.
public enum ShownName {
  /// A column's name, shortened and on one line.
  public static func of(_ name: String) -> String {
    let shown = FoundText.shown(name)
    let isControl = { (scalar: Unicode.Scalar) in scalar.properties.generalCategory == .control }
    return String(String.UnicodeScalarView(shown.unicodeScalars.map { isControl($0) ? " " : $0 }))
  }

  /// A file's path.
  public static func path(_ path: String) -> String { FoundText.maskingPersonalNumbers(in: path) }
}
