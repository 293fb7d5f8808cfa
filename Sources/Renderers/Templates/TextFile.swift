import Model

/// A file of fixed texts: one `key = text` a line, `#` before remarks.
struct TextFile {
  private(set) var phrases: [String: Phrase] = [:]

  /// Reads a file; where known texts are given, keys and placeholders must be among theirs.
  init(
    _ text: String, named file: String, known: [String: Phrase]?
  ) throws(TemplateError) {
    for (number, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .enumerated()
    {
      let content = line.drop { $0 == " " || $0 == "\t" }
      if content.isEmpty || content.first == "#" { continue }
      func fault(_ fault: TemplateError.Fault, at index: Substring.Index) -> TemplateError {
        let column = line.distance(from: line.startIndex, to: index) + 1
        return TemplateError(file: file, line: number + 1, column: column, fault: fault)
      }
      guard let equals = content.firstIndex(of: "=") else {
        throw fault(.noEqualsSign, at: content.startIndex)
      }
      let key = Self.trimmed(content[..<equals])
      let value = Self.trimmed(content[content.index(after: equals)...])
      let phrase: Phrase
      do {
        phrase = try Phrase(reading: value)
      } catch {
        throw fault(.unclosedPlaceholder, at: error.index)
      }
      if let known {
        guard let original = known[String(key)] else {
          let nearest = EditDistance.nearest(to: String(key), among: known.keys.sorted())
          throw fault(.unknownKey(String(key), nearest: nearest), at: content.startIndex)
        }
        if let name = phrase.names.first(where: { !original.names.contains($0) }) {
          throw fault(
            .unknownPlaceholder(name, known: original.names), at: value.startIndex)
        }
      }
      guard phrases.updateValue(phrase, forKey: String(key)) == nil else {
        throw fault(.repeatedKey(String(key)), at: content.startIndex)
      }
    }
  }

  private static func trimmed(_ text: Substring) -> Substring {
    var text = text.drop { $0 == " " || $0 == "\t" }
    while let last = text.last, last == " " || last == "\t" { text.removeLast() }
    return text
  }
}
