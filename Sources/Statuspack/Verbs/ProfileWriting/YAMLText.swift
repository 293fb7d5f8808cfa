/// Lines of a YAML block mapping.
struct YAMLText {
  private(set) var lines: [String] = []

  var text: String { lines.map { $0 + "\n" }.joined() }

  mutating func blank() { lines.append("") }

  /// Adds a comment, broken at words where it is long.
  mutating func comment(_ text: String, width: Int = 96) {
    var line = "#"
    for word in text.split(separator: " ") {
      if line.count > 1, line.count + word.count + 1 > width {
        lines.append(line)
        line = "#"
      }
      line += " " + word
    }
    lines.append(line)
  }

  /// Adds a word or number that YAML takes as it stands.
  mutating func add(_ key: String, plain value: String) { lines.append("\(key): \(value)") }

  mutating func add(_ key: String, list values: [String]) {
    lines.append("\(key): \(Self.list(values))")
  }

  /// Adds a mapping; a list of one stands as its only text.
  mutating func add(_ key: String, mapping values: [(key: String, values: [String])]) {
    lines.append("\(key):")
    for (name, values) in values {
      let text = values.count == 1 ? Self.quoted(values[0]) : Self.list(values)
      lines.append("  \(name): \(text)")
    }
  }

  private static func list(_ values: [String]) -> String {
    "[" + values.map(quoted).joined(separator: ", ") + "]"
  }

  /// A text in double quotes, in which every sign can be written.
  ///
  /// Source: YAML 1.2.2, section 5.7, escaped characters.
  static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\r": quoted += "\\r"
      case "\t": quoted += "\\t"
      default:
        let category = scalar.properties.generalCategory
        let isHidden = [.control, .format, .lineSeparator, .paragraphSeparator].contains(category)
        quoted += isHidden ? escape(scalar) : String(scalar)
      }
    }
    return quoted + "\""
  }

  private static func escape(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16)
    return "\\U" + String(repeating: "0", count: 8 - digits.count) + digits
  }
}
