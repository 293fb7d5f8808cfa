/// A column's name as a person may see it: shortened, on one line, never a personal number.
public enum ShownName {
  public static func of(_ name: String) -> String {
    let shown = FoundText.shown(name)
    let isControl = { (scalar: Unicode.Scalar) in scalar.properties.generalCategory == .control }
    return String(String.UnicodeScalarView(shown.unicodeScalars.map { isControl($0) ? " " : $0 }))
  }
}
