import Model

extension Budget {
  /// What was set aside and spent.
  static let schema = TableSchema(
    .budget, "Én række pr. kalenderår og budgetpost.",
    fields: [
      SchemaField("year", "År", "Kalenderåret.", .whole(minimum: 1990, maximum: 2100)),
      SchemaField("programme", "Post", "Budgetpostens navn."),
      SchemaField(
        "budget_dkk", "Budget", "Budget i kroner, fx 463.400,00.",
        .decimal(minimum: nil, maximum: nil)),
      SchemaField(
        "actual_dkk", "Forbrug", "Forbrug i kroner, fx 472.039,97.",
        .decimal(minimum: nil, maximum: nil)),
    ],
    primaryKey: ["year", "programme"])
}
