import Model

extension SchemaField {
  /// The measurement a row belongs to.
  ///
  /// - Parameters:
  ///   - name: The column.
  ///   - waves: The measurements it may name; empty where they are not known.
  /// - Returns: A field that takes their ids and titles.
  static func wave(_ name: String, of waves: [Wave]) -> SchemaField {
    var names: [String] = []
    for name in waves.map(\.id) + waves.map(\.title) where !names.contains(name) {
      names.append(name)
    }
    return SchemaField(
      name, "Måling", "Målingens id eller titel, som projektet har navngivet den.",
      .text(oneOf: names))
  }
}
