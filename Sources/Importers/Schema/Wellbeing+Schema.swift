import Model

extension Wellbeing {
  /// A questionnaire's answers; without its instrument the items cannot be named.
  ///
  /// - Parameters:
  ///   - instrument: The questionnaire.
  ///   - waves: The measurements a period may name; empty where they are not known.
  /// - Returns: The three fixed columns, and one for each item.
  static func schema(_ instrument: Instrument?, waves: [Wave]) -> TableSchema {
    var description = "Én række pr. barn og måling: svarene på et trivselsskema."
    if instrument == nil {
      description += """
         Her står kun de tre faste kolonner. Skemaets spørgsmål er også kolonner, men de kendes \
        kun fra projektets instrument: brug --config med projektets statuspack.yml.
        """
    }
    return TableSchema(
      .wellbeing, description,
      fields: [
        .child,
        .wave("period", of: waves),
        SchemaField(
          "class_level", "Klassetrin", "Fra 0 (børnehaveklasse) til 10.",
          .whole(minimum: 0, maximum: 10)),
      ] + (instrument.map(items) ?? []),
      primaryKey: ["child_id", "period"], isComplete: instrument != nil)
  }

  private static func items(of instrument: Instrument) -> [SchemaField] {
    instrument.items.map { item in
      SchemaField(
        item.id, item.text ?? item.id,
        "Svaret fra \(instrument.minimum) til \(instrument.maximum), som det er givet: intet svar "
          + "vendes før indlæsningen.",
        .whole(minimum: instrument.minimum, maximum: instrument.maximum), .column,
        missing: instrument.noAnswer.map(String.init))
    }
  }
}
