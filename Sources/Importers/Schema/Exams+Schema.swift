import Model

extension Exams {
  /// Exams and their grades.
  ///
  /// - Parameter subjects: The subjects of the project's exam lists; empty where not known.
  /// - Returns: The schema.
  static func schema(subjects: [String]) -> TableSchema {
    TableSchema(
      .exams, "Én række pr. barn, skoleår og prøve, barnet er tilmeldt.",
      fields: [
        .child,
        .schoolYear,
        SchemaField(
          "subject", "Prøve", "Prøvens navn, som projektets konfiguration nævner det.",
          .text(oneOf: subjects)),
        SchemaField(
          "attempted", "Aflagt", "1, hvis barnet har aflagt prøven, ellers 0.", .boolean),
        SchemaField(
          "grade", "Karakter",
          """
          Karakteren på 7-trinsskalaen, når prøven er aflagt. Ellers tom eller en statuskode: \
          \(statusCodes.map(String.init).joined(separator: ", ")).
          """,
          .text(oneOf: scale + statusCodes.map(String.init)), .column,
          missing: SchemaField.missingMarks),
      ],
      primaryKey: ["child_id", "school_year", "subject"])
  }
}
