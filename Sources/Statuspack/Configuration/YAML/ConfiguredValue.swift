import Model
import Yams

/// A value of a configuration, with its place and the name messages call it by.
struct ConfiguredValue {
  let document: YAMLDocument
  let node: Node
  /// The keys that lead to it, with points between: `disclosure.minimum`.
  let name: String

  var position: TextPosition { TextPosition(node.mark) }

  /// The file, line and column, as messages begin.
  var place: String { "\(document.file):\(position.line):\(position.column)" }

  /// Whether nothing is written: `key:`, `key: ~` or `key: null`.
  var isNull: Bool {
    guard let scalar = node.scalar, scalar.style == .plain else { return false }
    return ["", "~", "null", "Null", "NULL"].contains(scalar.string)
  }

  /// Whether a scalar stands without quotes, as numbers and truth values must.
  var isPlain: Bool { node.scalar?.style == .plain }

  func child(_ key: String, _ node: Node) -> Self {
    let name = name == YAMLDocument.wholeName ? key : "\(name).\(key)"
    return Self(document: document, node: node, name: name)
  }

  func fault(_ found: String, expected: String, mend: String? = nil) -> ConfigurationFault {
    Self.fault(found, expected: expected, mend: mend, in: document, at: position)
  }

  /// A value of the wrong kind or out of its range.
  func unfit(expected: String, mend: String? = nil) -> ConfigurationFault {
    fault("\(name) is \(shown)", expected: expected, mend: mend)
  }

  static func fault(
    _ found: String, expected: String, mend: String?, in document: YAMLDocument,
    at position: TextPosition
  ) -> ConfigurationFault {
    ConfigurationFault(
      file: document.file, line: position.line, column: position.column, found: found,
      expected: expected, mend: mend)
  }

  /// What stands there, in few words.
  private var shown: String {
    switch node {
    case .scalar(let scalar): isNull ? "empty" : Self.quoted(scalar.string)
    case .sequence: "a list"
    case .mapping: "a mapping"
    case .alias: "an alias"
    }
  }

  /// A text in quotes, on one line and shortened.
  static func quoted(_ text: String) -> String {
    let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
    return line.count > 60 ? "'\(line.prefix(60))…'" : "'\(line)'"
  }

  /// Asks whether the nearest of some words was meant; nil where none has a sign in its place.
  static func suggestion(for word: String, among words: [String]) -> String? {
    let word = String(word.prefix(100))
    guard let nearest = EditDistance.nearest(to: word, among: words),
      EditDistance.between(word, nearest) < max(word.count, nearest.count)
    else { return nil }
    return "did you mean '\(nearest)'?"
  }
}
