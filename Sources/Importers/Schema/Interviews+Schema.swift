import Model

extension Interviews {
  /// What was said, by theme.
  ///
  /// - Parameter waves: The measurements an interview may belong to; empty where they are not known.
  /// - Returns: The schema.
  static func schema(waves: [Wave]) -> TableSchema {
    TableSchema(
      .interviews,
      """
      Én række pr. interview og tema. Et citat bruges kun, når samtykke er 1; alle andre citater \
      lægges bort ved indlæsningen og tælles.
      """,
      fields: [
        .wave("wave", of: waves),
        SchemaField(
          "respondent", "Respondent", "Hvem der er talt med.",
          .text(oneOf: respondents.map(\.word))),
        SchemaField("theme", "Tema", "Temaet, skrevet ens i alle rækker."),
        SchemaField(
          "rating", "Vurdering", "Fra -2 til 2; 2 er bedst.",
          .whole(minimum: ratings.lowerBound, maximum: ratings.upperBound), .column),
        SchemaField(
          "quote", "Citat", "Et kort citat: ingen navne og intet CPR-nummer.", .text, .optional),
        SchemaField(
          "consent", "Samtykke", "1, hvis citatet må bruges, ellers 0.", .boolean, .optional),
      ])
  }
}
