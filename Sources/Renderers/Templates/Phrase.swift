/// A fixed text with named places, such as `{count}`, for what is computed.
struct Phrase: Sendable {
  private enum Part: Sendable {
    case words(String)
    case place(String)
  }

  private let parts: [Part]

  var names: [String] {
    parts.compactMap { if case .place(let name) = $0 { name } else { nil } }
  }

  /// Reads a text, or throws the offset in characters of a brace that is never closed.
  init(reading text: Substring) throws(UnclosedPlaceholder) {
    var parts: [Part] = []
    var rest = text
    while let open = rest.firstIndex(of: "{") {
      guard let close = rest[open...].firstIndex(of: "}") else {
        throw UnclosedPlaceholder(index: open)
      }
      if open > rest.startIndex { parts.append(.words(String(rest[..<open]))) }
      parts.append(.place(String(rest[rest.index(after: open)..<close])))
      rest = rest[rest.index(after: close)...]
    }
    if !rest.isEmpty { parts.append(.words(String(rest))) }
    self.parts = parts
  }

  func filled(_ values: KeyValuePairs<String, String>) -> String {
    var text = ""
    for part in parts {
      switch part {
      case .words(let words): text += words
      case .place(let name):
        let value = values.first { $0.key == name }?.value
        assert(value != nil, "nothing is given for {\(name)}")
        text += value ?? ""
      }
    }
    return text
  }

  struct UnclosedPlaceholder: Error {
    let index: String.Index
  }
}
