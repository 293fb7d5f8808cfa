extension SchemaField {
  /// The child a row is about, as every dataset but `participants` names it.
  static let child = SchemaField(
    "child_id", "Barnets id",
    "Det samme id som i deltagerfilen. En række om et barn, der ikke er deltager, afvises.")
}
