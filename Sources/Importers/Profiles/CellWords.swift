import Model

/// What a sender's cells mean in the words of the datasets, as its profile says, by place in a row.
///
/// A cell is compared without surrounding blanks and by its characters, not their bytes: first as it
/// is written, then whatever its case. A column's own words come before the marks for missing.
struct CellWords {
  private struct Meanings {
    var exact: [String: [UInt8]] = [:]
    /// Nil where two words that differ by case alone mean two things.
    var folded: [String: [UInt8]?] = [:]
    var longest = 0

    mutating func add(_ written: String, meaning: String) {
      let word = CellWords.trimmed(written)
      let bytes = Array(meaning.utf8)
      exact[word] = bytes
      let key = word.lowercased()
      if let other = folded[key], other != bytes {
        folded[key] = .some(nil)
      } else {
        folded[key] = bytes
      }
      // One character may be written in more bytes than in the profile, and in fewer.
      longest = max(longest, 3 * word.utf8.count)
    }

    func meaning(of word: String) -> [UInt8]? {
      exact[word] ?? folded[word.lowercased()] ?? nil
    }
  }

  private let byPosition: [Meanings]
  private let missing: Meanings
  private let encoding: TextEncoding

  /// Nil where the profile puts nothing into other words.
  init?(_ profile: ImportProfile?, columns: [Column], header: Header, encoding: TextEncoding) {
    guard let profile, !profile.values.isEmpty || !profile.missing.isEmpty else { return nil }
    var byPosition = Array(repeating: Meanings(), count: header.names.count)
    for (column, position) in zip(columns, header.positions) where position >= 0 {
      for (written, meaning) in profile.values[column.name] ?? [:] {
        byPosition[position].add(written, meaning: meaning)
      }
    }
    self.byPosition = byPosition
    var missing = Meanings()
    for mark in profile.missing { missing.add(mark, meaning: "") }
    self.missing = missing
    self.encoding = encoding
  }

  /// What a cell means, in UTF-8; nil where it means what it says.
  func meaning(of cell: Cell, at position: Int) -> [UInt8]? {
    guard position < byPosition.count else { return nil }
    let own = byPosition[position]
    guard cell.count <= max(own.longest, missing.longest) else { return nil }
    let word = Self.trimmed(encoding.decode(cell.bytes))
    return own.meaning(of: word) ?? missing.meaning(of: word)
  }

  static func trimmed(_ text: String) -> String {
    var text = text[...]
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
