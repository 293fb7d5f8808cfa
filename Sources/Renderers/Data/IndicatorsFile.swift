public import Evaluation
public import Model

/// `indicators.csv`: one figure a row, for either edition.
public enum IndicatorsFile {
  static let header = [
    "scope_type", "scope_code", "scope_name", "municipality_code", "indicator", "wave", "kind",
    "status", "estimate", "lower", "upper", "n", "numerator", "denominator", "unit", "method",
    "p_value", "p_holm", "p_bh", "lower_exact", "upper_exact",
  ]

  /// Every figure, numbers in the shortest form that reads back exactly.
  public static func `internal`(
    results: Results, municipalities: [Municipality], waves: [Wave],
    budgets: [MunicipalityCode: [BudgetLine]]
  ) -> [UInt8] {
    let keys = results.keys
    let rows = IndicatorOrder(keys: keys, definitions: results.definitions, waves: waves)
      .sorted(keys)
    var writer = IndicatorWriter(
      definitions: results.definitions, municipalities: municipalities, rows: rows.count)
    for key in rows { writer.append(results[key], at: key) }
    writer.append(BudgetRow.rows(of: budgets, waves: waves))
    return writer.table.bytes
  }

  /// The decided figures alone, numbers at their printed decimals.
  public static func `public`(
    published: PublishedResults, municipalities: [Municipality], waves: [Wave]
  ) -> [UInt8] {
    let keys = published.keys
    let rows = IndicatorOrder(keys: keys, definitions: published.definitions, waves: waves)
      .sorted(keys)
    var writer = IndicatorWriter(
      definitions: published.definitions, municipalities: municipalities, rows: rows.count)
    for key in rows { writer.append(published[key], at: key) }
    return writer.table.bytes
  }
}
