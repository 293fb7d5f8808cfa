import Model

extension SchoolStarts {
  /// Children who begin school.
  static let schema = TableSchema(
    .schoolStarts, "Én række pr. barn, der begynder i skole.",
    fields: [
      .child, .schoolYear,
      SchemaField(
        "postponed", "Udsat", "1, hvis skolestarten er udsat, ellers 0.", .boolean),
    ],
    primaryKey: ["child_id"])
}
