public import Evaluation
public import Model

/// `indicators.csv`: one figure a row, for either edition.
public enum IndicatorsFile {
  static let header = [
    "scope_type", "scope_code", "scope_name", "municipality_code", "indicator", "wave", "kind",
    "status", "estimate", "lower", "upper", "n", "numerator", "denominator", "unit", "method",
    "p_value", "p_holm", "p_bh", "lower_exact", "upper_exact",
  ]

  /// Every figure of every scope, and the lines of the budgets.
  ///
  /// - Parameters:
  ///   - rows: The rows of all scopes, in any order.
  ///   - municipalities: Those of the run, for their names.
  ///   - waves: All waves, in order.
  ///   - budgets: The lines of each municipality's budget.
  /// - Returns: The file's bytes.
  public static func `internal`(
    rows: [IndicatorRows], municipalities: [Municipality], waves: [Wave],
    budgets: [MunicipalityCode: [BudgetLine]]
  ) -> [UInt8] {
    let lines = BudgetRow.rows(of: budgets, waves: waves)
    var table = CommaSeparatedText(
      header: header,
      reservingBytes: rows.reduce(0) { $0 + $1.bytes.count } + lines.count * 200 + 1000)
    for own in rows.sorted(by: { IndicatorOrder.precedes($0.scope, $1.scope) }) {
      table.append(rows: own.bytes)
    }
    var writer = IndicatorWriter(rows: lines.count)
    writer.append(lines)
    table.append(rows: writer.table.bytes)
    return table.bytes
  }

  /// Every figure, numbers in the shortest form that reads back exactly.
  public static func `internal`(
    results: Results, municipalities: [Municipality], waves: [Wave],
    budgets: [MunicipalityCode: [BudgetLine]]
  ) -> [UInt8] {
    `internal`(
      rows: IndicatorRows.all(of: results, municipalities: municipalities, waves: waves),
      municipalities: municipalities, waves: waves, budgets: budgets)
  }

  /// The decided figures alone, numbers at their printed decimals.
  public static func `public`(
    published: PublishedResults, municipalities: [Municipality], waves: [Wave]
  ) -> [UInt8] {
    let keys = IndicatorOrder.keys(of: published, waves: waves)
    let columns = RowColumns(published.definitions, municipalities: municipalities)
    var writer = IndicatorWriter(rows: keys.count)
    for key in keys {
      writer.append(published[key], in: columns.scope(key.scope), of: columns.figure(key.figure))
    }
    return writer.table.bytes(below: header)
  }
}
