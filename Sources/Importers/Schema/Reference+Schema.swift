import Model

extension Reference {
  /// Figures that others have published.
  static let schema = TableSchema(
    .reference,
    """
    Én række pr. offentliggjort tal, i indikatorens egen enhed: en andel fra 0 til 1 eller med \
    pct. Udfyld én af kolonnerne wave, school_year og year. Hvad - betyder, og hvordan en \
    offentlig tabel med egne kolonner læses, siger en mapping-fil ved siden af.
    """,
    fields: [
      SchemaField("indicator", "Indikator", "Indikatorens id, som 'statuspack explain' viser det."),
      SchemaField(
        "scope", "Område", "nation, eller kommunens kode eller navn, fx 0766 eller Hedensted."),
      SchemaField("wave", "Måling", "Målingens id eller titel.", .text, .optional),
      SchemaField("school_year", "Skoleår", "Fx 2023/2024.", .text, .optional),
      SchemaField(
        "year", "År", "Kalenderåret.", .whole(minimum: 1900, maximum: 2200), .optional),
      SchemaField(
        "value", "Værdi", "Tallet i indikatorens enhed.", .decimal(minimum: nil, maximum: nil)),
      SchemaField(
        "n", "Antal", "Hvor mange der står bag tallet.", .whole(minimum: 0, maximum: nil), .optional
      ),
      SchemaField(
        "source", "Kilde", "Hvem der har udgivet tallet, hvor og hvornår; vises ved tallet.", .text,
        .optional),
      SchemaField(
        "group", "Gruppe", "Fx Mellemtrin; tom, når tallet gælder alle.", .text, .optional),
    ])
}
