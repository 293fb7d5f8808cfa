public import Evaluation
public import Model

/// `evidence.csv`: what a careful reader needs beside the figures of `indicators.csv`, one a row.
public enum EvidenceFile {
  static let header = [
    "scope_type", "scope_code", "scope_name", "municipality_code", "indicator", "wave", "kind",
    "evidence", "estimate", "lower", "upper", "n", "numerator", "denominator", "unit", "method",
  ]

  /// What stands beside every figure of every scope.
  ///
  /// - Parameter rows: The rows of all scopes, in any order.
  /// - Returns: The file's bytes.
  public static func `internal`(rows: [IndicatorRows]) -> [UInt8] {
    var table = CommaSeparatedText(
      header: header, reservingBytes: rows.reduce(0) { $0 + $1.evidence.count } + 1000)
    for own in rows.sorted(by: { IndicatorOrder.precedes($0.scope, $1.scope) }) {
      table.append(rows: own.evidence)
    }
    return table.bytes
  }

  /// What was decided to stand beside published figures, at their printed decimals.
  ///
  /// - Parameters:
  ///   - published: The decided figures.
  ///   - municipalities: Those of the run, for their names.
  ///   - waves: All waves, in order.
  /// - Returns: The file's bytes.
  public static func `public`(
    published: PublishedResults, municipalities: [Municipality], waves: [Wave]
  ) -> [UInt8] {
    let keys = IndicatorOrder.keys(of: published, waves: waves)
    let columns = RowColumns(published.definitions, municipalities: municipalities)
    var writer = EvidenceWriter(rows: keys.count)
    for key in keys {
      writer.append(published[key], in: columns.scope(key.scope), of: columns.figure(key.figure))
    }
    return writer.table.bytes(below: header)
  }
}
