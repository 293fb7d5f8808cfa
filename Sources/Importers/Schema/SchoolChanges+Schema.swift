import Model

extension SchoolChanges {
  /// Children who change school.
  static let schema = TableSchema(
    .schoolChanges, "Én række pr. skoleskift. De to skoler skal være forskellige.",
    fields: [
      .child,
      SchemaField("date", "Dato", "Barnets første dag på den nye skole.", .date),
      SchemaField(
        "from_school", "Fra", "Skolen, barnet kom fra: navn eller institutionsnummer."),
      SchemaField("to_school", "Til", "Skolen, barnet kom til, skrevet på samme måde."),
      SchemaField(
        "reason", "Årsag", "Årsagen i få ord: ingen navne og intet CPR-nummer.", .text, .optional),
    ])
}
