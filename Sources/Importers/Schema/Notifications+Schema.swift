import Model

extension Notifications {
  /// Notifications of concern.
  static let schema = TableSchema(
    .notifications,
    """
    Én række pr. underretning. Et klokkeslæt efter datoen læses også, fx 12-01-2023 14:05, når \
    hele kolonnen er skrevet sådan.
    """,
    fields: [
      SchemaField("date_received", "Modtaget", "Den dag, underretningen kom.", .date),
      .child,
      SchemaField("source", "Underretter", "Hvem der underrettede.", .text, .column),
      SchemaField(
        "reason", "Årsag", "Årsagen i få ord: ingen navne og intet CPR-nummer.", .text, .column),
      SchemaField(
        "closed_date", "Afsluttet", "Den dag, sagen blev lukket, ikke før den kom.", .date,
        .optional),
      SchemaField("assessed_at", "Vurderet", "Da underretningen blev vurderet.", .date, .optional),
    ])
}
