import Model

extension Population {
  /// Children of the school districts.
  static let schema = TableSchema(
    .population,
    "Én række pr. skoledistrikt og år. Filens distrikter er dem, deltagerfilen må bruge.",
    fields: [
      SchemaField("district", "Distrikt", "Skoledistriktets navn."),
      SchemaField("year", "År", "Kalenderåret.", .whole(minimum: 1990, maximum: 2100)),
      SchemaField(
        "children", "Børn", "Antal børn, der bor i distriktet.",
        .whole(minimum: 0, maximum: nil)),
    ],
    primaryKey: ["district", "year"])
}
