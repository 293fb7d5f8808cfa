import Yams

extension ConfiguredSection {
  /// A key as it is written, also where its text was altered to find it.
  static func name(
    of key: Node, in value: ConfiguredValue, _ vocabulary: Vocabulary,
    _ faults: inout [ConfigurationFault]
  ) -> String? {
    if let name = value.document.repeated[TextPosition(key.mark)] ?? key.scalar?.string {
      return name
    }
    faults.append(
      ConfiguredValue.fault(
        "a \(vocabulary.noun) that is a \(key.mapping == nil ? "list" : "mapping")",
        expected: vocabulary.described, mend: nil, in: value.document,
        at: TextPosition(key.mark)))
    return nil
  }

  static func unknown(
    _ name: String, _ vocabulary: Vocabulary, at position: TextPosition,
    in value: ConfiguredValue
  ) -> ConfigurationFault {
    ConfiguredValue.fault(
      "unknown \(vocabulary.noun) \(ConfiguredValue.quoted(name))",
      expected: vocabulary.described,
      mend: ConfiguredValue.suggestion(for: name, among: vocabulary.keys), in: value.document,
      at: position)
  }

  static func repeated(
    _ name: String, first: TextPosition, at position: TextPosition, in value: ConfiguredValue
  ) -> ConfigurationFault {
    ConfiguredValue.fault(
      "key \(ConfiguredValue.quoted(name)) again, first in line \(first.line)",
      expected: "each key once", mend: "remove one of them", in: value.document, at: position)
  }

  func missing(_ key: String, _ vocabulary: Vocabulary) -> ConfigurationFault {
    let place = value.name == YAMLDocument.wholeName ? "" : " in \(value.name)"
    let keys = vocabulary.required.joined(separator: ", ")
    return value.fault(
      "missing key '\(key)'\(place)", expected: "the keys \(keys)", mend: "add '\(key)'")
  }
}
