import Model

extension FamilyCases {
  /// Cases about children, and their investigations.
  static let schema = TableSchema(
    .familyCases,
    "Én række pr. sag. Frist, undersøgelse og afslutning må ikke ligge før oprettelsen.",
    fields: [
      SchemaField(
        "case_id", "Sagens id", "Et nummer, som ingen anden sag har; aldrig et CPR-nummer."),
      .child,
      SchemaField("opened", "Oprettet", "Den dag, sagen blev oprettet.", .date),
      SchemaField(
        "investigation_due", "Undersøgelsesfrist",
        "Sidste dag for den børnefaglige undersøgelse; tom, hvis ingen er sat.", .date, .optional),
      SchemaField(
        "investigation_done", "Undersøgelse",
        "Den dag, undersøgelsen var færdig; tom, så længe den ikke er det.", .date, .optional),
      SchemaField(
        "closed", "Afsluttet", "Den dag, sagen blev lukket; tom, mens den er åben.", .date,
        .optional),
      SchemaField(
        "case_type", "Sagstype", "Fx undersøgelse eller forebyggende indsats.", .text, .optional),
    ],
    primaryKey: ["case_id"])
}
