import Yams

/// A mapping of a configuration, checked against the keys that exist.
struct ConfiguredSection {
  /// What a section's keys are, for its messages.
  struct Vocabulary: Sendable {
    let keys: [String]
    var required: [String] = []
    /// The word for a key: `key`, or `indicator`.
    var noun = "key"
    /// What to expect instead of an unknown key; the list of the keys when nil.
    var expected: String?
    /// Beginnings of keys whose endings are not known here.
    var openPrefixes: [String] = []
    /// Whether a key that is not listed is right all the same.
    var accepts: (@Sendable (String) -> Bool)?

    func contains(_ key: String) -> Bool {
      keys.contains(key) || openPrefixes.contains { key.hasPrefix($0) && key != $0 }
        || accepts?(key) == true
    }

    var described: String {
      let listed = keys.joined(separator: ", ")
      return expected ?? (keys.count == 1 ? "the key \(listed)" : "one of \(listed)")
    }
  }

  let value: ConfiguredValue
  /// The values in the order of the file.
  private(set) var entries: [(key: String, value: ConfiguredValue)] = []
  private let required: [String]

  /// Reads a mapping; nil where the value is none.
  init?(
    _ value: ConfiguredValue, _ vocabulary: Vocabulary, into faults: inout [ConfigurationFault]
  ) {
    self.value = value
    required = vocabulary.required
    guard let mapping = value.node.mapping else {
      let keys = vocabulary.keys.joined(separator: ", ")
      faults.append(
        value.unfit(
          expected: vocabulary.noun == "key"
            ? "a mapping with the keys \(keys)" : "a mapping by \(vocabulary.noun)"))
      return nil
    }
    var first: [String: TextPosition] = [:]
    for (key, node) in mapping {
      guard let name = Self.name(of: key, in: value, vocabulary, &faults) else { continue }
      let position = TextPosition(key.mark)
      if let earlier = first[name] {
        faults.append(Self.repeated(name, first: earlier, at: position, in: value))
        continue
      }
      first[name] = position
      if vocabulary.contains(name) {
        entries.append((name, value.child(name, node)))
      } else {
        faults.append(Self.unknown(name, vocabulary, at: position, in: value))
      }
    }
    for key in vocabulary.required where first[key] == nil {
      faults.append(missing(key, vocabulary))
    }
  }

  /// The value of a key; nil where it is absent, or empty and not required.
  subscript(key: String) -> ConfiguredValue? {
    let value = entries.first { $0.key == key }?.value
    guard let value, value.isNull, !required.contains(key) else { return value }
    return nil
  }
}
