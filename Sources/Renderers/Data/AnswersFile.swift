/// `answers.csv`: how many children gave each answer to each item, of a questionnaire without indices.
public enum AnswersFile {
  static let header = [
    "scope_type", "scope_code", "scope_name", "municipality_code", "indicator", "wave", "answer",
    "children", "n", "share",
  ]

  /// Every item of every scope, the share of one in the shortest form that reads back exactly.
  ///
  /// - Parameter rows: The rows of all scopes, in the order they are to have.
  /// - Returns: The file's bytes; nil where no item has an answer to tell.
  public static func `internal`(rows: [IndicatorRows]) -> [UInt8]? {
    let told = rows.filter { !$0.answers.isEmpty }
    if told.isEmpty { return nil }
    var table = CommaSeparatedText(header: header)
    for own in told { table.append(rows: own.answers) }
    return table.bytes
  }
}
