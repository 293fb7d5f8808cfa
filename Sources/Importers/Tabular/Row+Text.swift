extension Row {
  /// A cell as text, without surrounding blanks.
  func text(_ column: Int) -> String { encoding.decode(self[column].bytes) }
}
