import Yams

/// A YAML file as a tree of nodes with their places.
struct YAMLDocument {
  /// The path as messages show it.
  let file: String
  let root: Node
  /// Keys that occur again later in their mapping, by place.
  let repeated: [TextPosition: String]

  /// Reads a file's bytes.
  ///
  /// - Throws: A fault when the bytes are no UTF-8 or no YAML.
  init(file: String, bytes: [UInt8]) throws(ConfigurationFault) {
    let text = try Self.text(of: bytes, file: file)
    let composition = try RepeatedKeys(text: text, file: file)
    self.file = file
    root = composition.root ?? Node([(Node, Node)]())
    repeated = composition.repeated
  }

  /// The whole file as a value.
  var value: ConfiguredValue {
    ConfiguredValue(document: self, node: root, name: Self.wholeName)
  }

  static let wholeName = "the file"

  private static func text(
    of bytes: [UInt8], file: String
  ) throws(ConfigurationFault) -> String {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let bytes = bytes.starts(with: mark) ? bytes[3...] : bytes[...]
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    var (decoder, iterator, valid) = (UTF8(), bytes.makeIterator(), "")
    while case .scalarValue(let scalar) = decoder.decode(&iterator) {
      valid.unicodeScalars.append(scalar)
    }
    let position = TextPosition(after: valid)
    throw ConfigurationFault(
      file: file, line: position.line, column: position.column,
      found: "bytes that are not UTF-8", expected: "UTF-8 text", mend: "save the file as UTF-8")
  }
}
