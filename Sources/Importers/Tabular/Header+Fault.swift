import Model

extension Header {
  /// What is wrong with the header itself: a column that is missing, or named twice.
  func fault(columns: [Column], file: String, line: Int) -> Issue? {
    let place = { (column: String) in SourceLocation(file: file, line: line, column: column) }
    let written = FoundText.shown(names.joined(separator: "; "))
    if let missing = missing(of: columns).first {
      let near = EditDistance.nearest(
        to: FoldedName.key(missing.name), among: unused.map { FoldedName.key($0) })
      let nearest = near.flatMap { key in unused.first { FoldedName.key($0) == key } }
        .map { FoundText.shown($0) }
      let others = [missing.name] + missing.otherNames
      return Issue(
        .stopped, names.isEmpty ? .noHeader : .missingColumn, at: place(missing.name),
        found: written,
        expected: LocalizedText(
          da: "en kolonne \(others.joined(separator: " / "))"
            + (nearest.map { "; nærmest er \($0)" } ?? ""),
          en: "a column \(others.joined(separator: " / "))"
            + (nearest.map { "; nearest is \($0)" } ?? "")))
    }
    if let twice = repeated.first {
      return Issue(
        .stopped, .duplicateColumn, at: place(twice), found: written,
        expected: LocalizedText(
          da: "én kolonne for \(twice)", en: "one column for \(twice)"))
    }
    return nil
  }
}
