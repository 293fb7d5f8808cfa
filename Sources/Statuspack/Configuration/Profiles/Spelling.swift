import Yams

/// A value and the words it goes by; the first is the one messages name.
struct Spelling<Value: Sendable>: Sendable {
  let value: Value
  let words: [String]

  init(_ value: Value, _ words: String...) {
    self.value = value
    self.words = words
  }
}

extension ConfiguredValue {
  /// The value that goes by what stands here, whatever its case.
  func value<Value>(
    among spellings: [Spelling<Value>], into faults: inout [ConfigurationFault]
  ) -> Value? {
    let written = node.scalar?.string
    if let word = written?.lowercased(),
      let spelling = spellings.first(where: { $0.words.contains(word) })
    {
      return spelling.value
    }
    let names = spellings.compactMap(\.words.first).joined(separator: ", ")
    let mend =
      isNull
      ? nil
      : written.flatMap {
        Self.suggestion(for: $0.lowercased(), among: spellings.flatMap(\.words))
      }
    faults.append(unfit(expected: spellings.count == 1 ? names : "one of \(names)", mend: mend))
    return nil
  }
}
