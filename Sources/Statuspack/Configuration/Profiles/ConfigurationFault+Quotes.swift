extension ConfigurationFault {
  /// Signs that are text in a profile and YAML's own at the beginning of a value.
  private static let signs: Set<Unicode.Scalar> = [",", "-", "*", "&", "!", "%", "@", "`"]
  private static let ends: Set<Unicode.Scalar> = [" ", "[", "{", ","]

  /// The fault with its mend where YAML stopped at a text without quotes: `decimal: ,`.
  ///
  /// - Parameter bytes: The whole file.
  /// - Returns: The fault itself where there is nothing to advise.
  func advisingQuotes(in bytes: [UInt8]) -> Self {
    let text = String(decoding: bytes, as: UTF8.self)
    let lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
    guard mend == nil, lines.indices.contains(line - 1) else { return self }
    let before = lines[line - 1].prefix(max(0, column - 1))
    // YAML stops at the sign, or later in the word: at the ø of `*prøver.csv`.
    let place = lines[line - 1].dropFirst(before.count).first
    let word = before.reversed().prefix { !Self.ends.contains($0) }
    guard let sign = [place, word.last].compactMap(\.self).first(where: Self.signs.contains)
    else { return self }
    return Self(
      file: file, line: line, column: column, found: found, expected: expected,
      mend: "a text that begins with '\(sign)' needs quotes")
  }
}
