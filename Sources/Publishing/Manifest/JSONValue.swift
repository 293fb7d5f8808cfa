/// A value to be written as JSON, its keys in the order given: same value, same bytes.
package enum JSONValue: Sendable {
  case null
  case boolean(Bool)
  case integer(Int)
  /// A number in the form it is printed in.
  case decimal(String)
  case string(String)
  case array([JSONValue])
  case object([(key: String, value: JSONValue)])

  /// The value on one line, without a newline.
  package var line: String {
    switch self {
    case .array(let values): "[" + values.map(\.line).joined(separator: ",") + "]"
    case .object(let members):
      "{" + members.map { "\(Self.quoted($0.key)):\($0.value.line)" }.joined(separator: ",") + "}"
    case .null, .boolean, .integer, .decimal, .string: scalar
    }
  }

  /// The value on many lines, indented by two spaces, ended by a newline.
  package var page: String { indented(by: 0) + "\n" }

  private func indented(by depth: Int) -> String {
    let inner = String(repeating: " ", count: depth + 2)
    let outer = String(repeating: " ", count: depth)
    switch self {
    case .array(let values) where !values.isEmpty:
      let lines = values.map { inner + $0.indented(by: depth + 2) }
      return "[\n" + lines.joined(separator: ",\n") + "\n\(outer)]"
    case .object(let members) where !members.isEmpty:
      let lines = members.map {
        "\(inner)\(Self.quoted($0.key)): \($0.value.indented(by: depth + 2))"
      }
      return "{\n" + lines.joined(separator: ",\n") + "\n\(outer)}"
    case .null, .boolean, .integer, .decimal, .string, .array, .object: return line
    }
  }

  private var scalar: String {
    switch self {
    case .boolean(let flag): String(flag)
    case .integer(let number): String(number)
    case .decimal(let text): text
    case .string(let text): Self.quoted(text)
    case .null, .array, .object: "null"
    }
  }

  private static func quoted(_ text: String) -> String {
    let isPlain = text.utf8.allSatisfy { byte in
      byte >= 0x20 && byte != 0x7F && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
    }
    if isPlain { return "\"\(text)\"" }
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\r": quoted += "\\r"
      case "\t": quoted += "\\t"
      case _ where scalar.value < 0x20 || scalar.value == 0x7F:
        let digits = String(scalar.value, radix: 16)
        quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
