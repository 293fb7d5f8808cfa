/// How a file writes the dates and numbers of its columns.
struct ColumnFormats {
  let dateFormats: [DateFormat?]
  let signs: [DecimalSign?]

  func date(_ column: Int) -> DateFormat { dateFormats[column] ?? .dashed }
  func number(_ column: Int) -> NumberColumn { NumberColumn(sign: signs[column] ?? .comma) }
}
