extension Column {
  /// The column that names a child.
  static let childID = "child_id"

  /// Text columns that hold codes, or one of a few known words.
  private static let codes: Set<String> = [
    childID, "case_id", "sex", "period", "class_level", "school_year", "subject", "attempted",
    "grade", "postponed", "year", "wave", "respondent", "rating", "consent", "done",
    "school_days", "children", "participants", "planned_participants", "value", "n",
  ]

  /// Whether anything may stand in its cells, so that a personal number may have slipped in.
  var isFreeText: Bool { content == .text && !Self.codes.contains(name) }
}
