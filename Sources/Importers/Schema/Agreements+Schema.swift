import Model

extension Agreements {
  /// What was agreed at status meetings.
  static let schema = TableSchema(
    .agreements, "Én række pr. aftale.",
    fields: [
      SchemaField("date", "Dato", "Den dag, aftalen blev gjort.", .date),
      SchemaField("topic", "Emne", "Hvad aftalen handler om, i få ord."),
      SchemaField("text", "Tekst", "Hvad der er aftalt: ingen navne og intet CPR-nummer."),
      SchemaField("responsible", "Ansvarlig", "Hvem der følger op, som rolle.", .text, .optional),
      SchemaField("due", "Frist", "Den dag, det skal være gjort.", .date, .optional),
      SchemaField(
        "done", "Udført", "Den dag, det blev gjort; tom, så længe det ikke er gjort.", .date,
        .optional),
      SchemaField(
        "child_id", "Barnets id",
        """
        Det samme id som i deltagerfilen; tom, hvis aftalen ikke handler om ét barn. En række om \
        et barn, der ikke er deltager, afvises.
        """,
        .text, .optional),
    ])
}
