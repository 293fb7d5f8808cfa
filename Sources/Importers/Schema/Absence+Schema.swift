import Model

extension Absence {
  /// Days absent by month.
  static let schema = TableSchema(
    .absence, "Én række pr. barn og måned.",
    fields: [
      .child,
      SchemaField("month", "Måned", "Den første dag i måneden, fx 01-09-2023.", .date),
      SchemaField(
        "absent_days", "Fraværsdage", "Dage med fravær, højst så mange som skoledage.",
        .decimal(minimum: 0, maximum: 31)),
      SchemaField(
        "school_days", "Skoledage", "Skoledage i måneden, fra 1 til 31.",
        .whole(minimum: 1, maximum: 31)),
      SchemaField(
        "illegal_days", "Ulovligt fravær",
        "Dage med ulovligt fravær, højst så mange som fraværsdage.",
        .decimal(minimum: 0, maximum: 31), .optional),
    ],
    primaryKey: ["child_id", "month"])
}
