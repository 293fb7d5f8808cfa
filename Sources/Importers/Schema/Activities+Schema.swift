import Model

extension Activities {
  /// What was planned and held.
  ///
  /// - Parameter waves: The measurements an activity may belong to; empty where they are not known.
  /// - Returns: The schema.
  static func schema(waves: [Wave]) -> TableSchema {
    TableSchema(
      .activities,
      """
      Én række pr. planlagt aktivitet. Aktivitet, planlagt dato og distrikt tilsammen må kun stå \
      én gang.
      """,
      fields: [
        SchemaField("activity", "Aktivitet", "Aktivitetens navn, fx Forældreaften."),
        SchemaField("planned_date", "Planlagt", "Den dag, den var planlagt til.", .date),
        SchemaField(
          "held_date", "Afholdt", "Den dag, den blev holdt; tom, hvis den ikke er holdt.", .date,
          .optional),
        SchemaField(
          "planned_participants", "Planlagte deltagere", "Hvor mange den var planlagt for.",
          .whole(minimum: 0, maximum: nil), .optional),
        SchemaField(
          "participants", "Deltagerantal", "Hvor mange der kom.",
          .whole(minimum: 0, maximum: nil), .optional),
        SchemaField(
          "district", "Distrikt", "Skoledistriktets navn; tom, hvis den er for hele kommunen.",
          .text, .optional),
        .wave("wave", of: waves),
      ])
  }
}
