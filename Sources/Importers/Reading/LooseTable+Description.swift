extension LooseTable {
  /// What separates the cells, as a person would say it.
  public var delimiterName: String {
    let byte = shape.innerDelimiter ?? shape.delimiter
    if byte == LooseScanner.noDelimiter { return "none (a single column)" }
    return Delimiter(rawValue: byte)?.name ?? "'\(Character(Unicode.Scalar(byte)))'"
  }

  public var headerLine: Int { shape.line }
  public var hasSeparatorLine: Bool { shape.hasSeparatorLine }
  public var commentLines: Int { shape.commentLines }
  public var titleRows: Int { shape.titleRows }
  /// Whether each row was one quoted cell that held the real row.
  public var isUnwrapped: Bool { shape.innerDelimiter != nil }
}
