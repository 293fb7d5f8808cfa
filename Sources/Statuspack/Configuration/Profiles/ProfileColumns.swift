/// The English names of the columns a profile may speak of.
///
/// Source: spec, `exports.md`, the datasets that are read.
enum ProfileColumns {
  /// In the order of the datasets, each name once.
  static let names = [
    // participants
    "child_id", "birth_date", "school_district", "programme", "start_date", "exit_date",
    "placement_type", "sex", "school", "camp_date", "measure", "special_class", "exit_reason",
    // wellbeing, but for its items
    "period", "class_level",
    // exams
    "school_year", "subject", "attempted", "grade",
    // notifications
    "date_received", "source", "reason", "closed_date", "assessed_at",
    // absence
    "month", "absent_days", "school_days", "illegal_days",
    // family cases
    "case_id", "opened", "investigation_due", "investigation_done", "closed", "case_type",
    // school starts and changes
    "postponed", "date", "from_school", "to_school",
    // population
    "district", "year", "children",
    // budget
    "budget_dkk", "actual_dkk",
    // activities
    "activity", "planned_date", "held_date", "planned_participants", "participants", "wave",
    // interviews
    "respondent", "theme", "rating", "quote", "consent",
    // agreements
    "topic", "text", "responsible", "due", "done",
    // reference
    "indicator", "scope", "value", "n", "group",
  ]

  /// What messages say of a key that is no column.
  static let vocabulary = ConfiguredSection.Vocabulary(
    keys: names, noun: "column",
    expected: "one of \(names.joined(separator: ", ")), or a question such as q01",
    accepts: isItem)

  /// Whether a name is a questionnaire item's: q and digits.
  private static func isItem(_ name: String) -> Bool {
    let digits = name.utf8.dropFirst()
    return name.utf8.first == UInt8(ascii: "q") && !digits.isEmpty
      && digits.allSatisfy { (48...57).contains($0) }
  }
}
