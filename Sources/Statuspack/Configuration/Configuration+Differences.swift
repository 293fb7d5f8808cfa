extension Configuration {
  /// The keys under which two configurations say different things, as they are written.
  func keys(differingFrom other: Configuration) -> [String] {
    let pairs: [(key: String, differs: Bool)] = [
      ("project", project != other.project), ("owner", owner != other.owner),
      ("language", language != other.language), ("programme", programme != other.programme),
      ("reference_date", referenceDate != other.referenceDate), ("waves", waves != other.waves),
      ("compare", compare != other.compare), ("population", agesAtCamp != other.agesAtCamp),
      ("districts", districts != other.districts),
      ("wellbeing", instrument != other.instrument || instrumentPath != other.instrumentPath),
      ("exams", exams != other.exams), ("quality", maxRejectedShare != other.maxRejectedShare),
      ("disclosure", disclosure != other.disclosure), ("primary", primary != other.primary),
      ("matters", matters != other.matters), ("targets", targets != other.targets),
      ("directions", directions != other.directions), ("reports", reports != other.reports),
      ("child_pages", childPages != other.childPages),
      ("pseudonym_key", pseudonymKey != other.pseudonymKey),
      ("templates", templates != other.templates),
    ]
    return pairs.filter(\.differs).map(\.key)
  }
}
