import Yams

/// The tree of a YAML text whose mappings may repeat a key.
///
/// Yams stops at the first repeated key and tells where it first stands. That occurrence's first
/// character is replaced in the text by one for private use, which moves nothing, and the text is
/// composed anew, so that every fault of a file is found and the later occurrence is named.
struct RepeatedKeys {
  let root: Node?
  let repeated: [TextPosition: String]

  /// More repeated keys than this are not looked for.
  private static let limit = 100
  private static let substitute: Unicode.Scalar = "\u{E000}"

  init(text: String, file: String) throws(ConfigurationFault) {
    var (text, repeated) = (text, [TextPosition: String]())
    while true {
      do {
        root = try Yams.compose(yaml: text, .basic, .default, .utf8)
        self.repeated = repeated
        return
      } catch YamlError.duplicatedKeysInMapping(let names, let context) {
        let position = TextPosition(context.mark)
        let name = names.first ?? ""
        guard repeated.count < Self.limit,
          Self.replace(firstOf: name, at: position, in: &text, number: repeated.count)
        else {
          throw ConfigurationFault(
            file: file, line: position.line, column: position.column,
            found: "key '\(name)' more than once", expected: "each key once",
            mend: "remove all but one")
        }
        repeated[position] = name
      } catch {
        throw ConfigurationFault(error, file: file)
      }
    }
  }

  /// Replaces a key's first character; false where the key does not stand there as it reads.
  private static func replace(
    firstOf name: String, at position: TextPosition, in text: inout String, number: Int
  ) -> Bool {
    var scalars = Array(text.unicodeScalars)
    var (index, line) = (scalars.startIndex, 1)
    while line < position.line, index < scalars.endIndex {
      if scalars[index] == "\n" { line += 1 }
      index += 1
    }
    index += position.column - 1
    if index < scalars.endIndex, ["\"", "'"].contains(scalars[index]) { index += 1 }
    guard index < scalars.endIndex, scalars[index] == name.unicodeScalars.first,
      let substitute = Unicode.Scalar(Self.substitute.value + UInt32(number))
    else { return false }
    scalars[index] = substitute
    text = String(String.UnicodeScalarView(scalars))
    return true
  }
}
