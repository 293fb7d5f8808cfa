public import Model

/// Which dataset a file is by its stem, English or Danish.
enum DatasetName {
  private static let stems: [String: Dataset] = [
    "participants": .participants, "deltagere": .participants, "boern": .participants,
    "wellbeing": .wellbeing, "trivsel": .wellbeing, "trivselsmaaling": .wellbeing,
    "exams": .exams, "proever": .exams, "karakterer": .exams,
    "notifications": .notifications, "underretninger": .notifications,
    "absence": .absence, "fravaer": .absence,
    "family_cases": .familyCases, "familiesager": .familyCases,
    "school_starts": .schoolStarts, "skolestart": .schoolStarts,
    "school_changes": .schoolChanges, "skoleskift": .schoolChanges,
    "population": .population, "befolkning": .population,
    "budget": .budget,
    "activities": .activities, "aktiviteter": .activities,
    "interviews": .interviews,
    "agreements": .agreements, "aftaler": .agreements,
    "reference": .reference, "landstal": .reference,
  ]

  /// The dataset of a stem; a trailing `_2024` or `-2024-06-30` is no part of its name.
  static func dataset(ofStem stem: String) -> Dataset? {
    var words = FoldedName.key(stem).split(separator: "_").map(String.init)
    while let last = words.last, words.count > 1, last.allSatisfy({ ("0"..."9").contains($0) }) {
      words.removeLast()
    }
    // Published figures come in files such as `reference-trivsel`.
    if words.count > 1, words[0] == "reference" || words[0] == "landstal" { return .reference }
    return stems[words.joined(separator: "_")]
  }
}

extension Dataset {
  /// The dataset that a file's name tells, such as `trivsel_2024.csv`; nil where it tells none.
  public init?(fileName: String) {
    guard let end = fileName.lastIndex(of: "."),
      let dataset = DatasetName.dataset(ofStem: String(fileName[..<end]))
    else { return nil }
    self = dataset
  }
}
