import Model

extension Header {
  /// What is wrong with the header itself: a column that is missing, or named twice.
  func fault(columns: [Column], file: String, line: Int) -> Issue? {
    let place = { (column: String) in SourceLocation(file: file, line: line, column: column) }
    if let disagreement { return Self.fault(disagreement, at: place(disagreement.column.name)) }
    lazy var written = FoundText.shown(names.joined(separator: "; "))
    if let missing = missing(of: columns).first {
      let others = [missing.name] + missing.otherNames
      let nearest = nearest(to: others).map { FoundText.shown($0) }
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

  /// A question whose number and text disagree: answers would be taken for those to another.
  private static func fault(
    _ disagreement: (header: String, column: Column), at place: SourceLocation
  ) -> Issue {
    let number = disagreement.column.question.map { String($0) } ?? ""
    let text = disagreement.column.otherNames.first ?? ""
    return Issue(
      .stopped, .itemMismatch, at: place, found: FoundText.shown(disagreement.header),
      expected: LocalizedText(
        da: "spørgsmål \(number) med teksten »\(text)«",
        en: "question \(number) with the text “\(text)”"))
  }

  /// The unused header that is fewest letters away from any name of a column; nil where none has a
  /// letter in its place.
  private func nearest(to names: [String]) -> String? {
    let names = names.map { FoldedName.key($0) }
    var best: (header: String, distance: Int)?
    for header in unused {
      let key = String(FoldedName.key(header).prefix(Self.compared))
      for name in names {
        let distance = EditDistance.between(key, name)
        guard distance < max(key.count, name.count), distance < best?.distance ?? .max else {
          continue
        }
        best = (header, distance)
      }
    }
    return best?.header
  }

  /// Letters of a header that are compared.
  private static let compared = 60
}
