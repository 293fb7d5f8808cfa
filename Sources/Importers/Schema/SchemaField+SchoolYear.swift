extension SchemaField {
  /// The school year a row is about.
  static let schoolYear = SchemaField(
    "school_year", "Skoleår", "Fx 2023/2024; også 2023/24 og 2023-2024 læses.",
    .pattern("[0-9]{4}/([0-9]{4}|[0-9]{2})|[0-9]{4}-[0-9]{4}"))
}
