import Evaluation

/// The column of what changes could have shown: the smallest detectable, or the precision.
struct DetectableColumn {
  let title: TableText
  /// Stands below the table.
  let meaning: ReportText

  /// Nil where neither is known of any change.
  init?(_ changes: [PrintedCell]) {
    if changes.contains(where: { $0.detectable != nil }) {
      (title, meaning) = (.detectable, .detectableMeaning)
    } else if changes.contains(where: { $0.precision != nil }) {
      (title, meaning) = (.precision, .precisionMeaning)
    } else {
      return nil
    }
  }
}

extension TableCell {
  /// The smallest detectable change, or half the interval's width, or why there is neither.
  static func detectable(_ change: PrintedCell?, _ wording: Wording) -> TableCell {
    guard let change else { return .muted(wording[ReportText.notCompared]) }
    if let sign = change.sign { return .sign(sign) }
    if let detectable = change.detectable { return .number(wording.format.number(detectable)) }
    guard let precision = change.precision else { return .muted(wording[TableText.noPrecision]) }
    return .number("±" + wording.format.number(precision))
  }
}
