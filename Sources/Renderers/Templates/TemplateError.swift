/// A template that cannot be used, with its place.
public struct TemplateError: Error, Sendable, Equatable, CustomStringConvertible {
  /// What is wrong with it.
  public enum Fault: Sendable, Equatable {
    case unknownFile(known: [String])
    case notUTF8
    case syntax(String)
    case unknownName(String, known: [String])
    case missingName(String)
    case markupInStyle(String)
    case noEqualsSign
    case unknownKey(String, nearest: String?)
    case repeatedKey(String)
    case unknownPlaceholder(String, known: [String])
    case unclosedPlaceholder
  }

  /// The path within the templates folder.
  public let file: String
  /// From 1.
  public let line: Int
  /// In characters, from 1.
  public let column: Int
  public let fault: Fault

  public var description: String {
    "\(file):\(line):\(column): \(message)"
  }

  private var message: String {
    switch fault {
    case .unknownFile(let known):
      "found a file no report uses; expected \(known.joined(separator: ", ")); rename or remove it"
    case .notUTF8: "found bytes that are not UTF-8; expected text; save the file as UTF-8"
    case .syntax(let reason):
      "found a tag that cannot be read (\(reason)); expected {{name}} or {{{name}}}; close the tag"
    case .unknownName(let name, let known):
      "found the name \(name); expected one of \(known.joined(separator: ", ")); correct the name"
    case .missingName(let name):
      "found no {{{\(name)}}}; expected it once; put it where that part of the page belongs"
    case .markupInStyle(let sign):
      "found \(sign) in the style sheet; expected none, for XML would read it as markup; remove it"
    case .noEqualsSign:
      "found a line without =; expected key = text, or # before a remark; add what is missing"
    case .unknownKey(let key, let nearest):
      "found the key \(key); expected one that reports use"
        + (nearest.map { "; did you mean \($0)?" } ?? "")
    case .repeatedKey(let key):
      "found the key \(key) a second time; expected it once; remove one of the lines"
    case .unknownPlaceholder(let name, let known):
      "found {\(name)}; expected "
        + (known.isEmpty
          ? "no placeholder here" : known.map { "{\($0)}" }.joined(separator: ", "))
        + "; correct or remove it"
    case .unclosedPlaceholder: "found { without }; expected {name}; close it"
    }
  }
}
