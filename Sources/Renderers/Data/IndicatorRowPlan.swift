public import Evaluation
public import Model

/// Which figures have a row in the internal data files, in which order, and what their rows begin
/// with: made once for all scopes of a run.
public struct IndicatorRowPlan: Sendable {
  private let planned: [FigureKey]
  private let rows: [(place: Int, columns: FigureColumns)]
  private let names: [MunicipalityCode: String]
  private let waves: [Wave]

  /// - Parameters:
  ///   - results: Figures of any scope of the run.
  ///   - municipalities: Those of the run, for their names.
  ///   - waves: All waves, in order.
  public init(of results: Results, municipalities: [Municipality], waves: [Wave]) {
    self.init(
      of: results,
      names: Dictionary(
        municipalities.map { ($0.code, $0.name) }, uniquingKeysWith: { first, _ in first }),
      waves: waves)
  }

  private init(of results: Results, names: [MunicipalityCode: String], waves: [Wave]) {
    planned = results.figures
    let definitions = Dictionary(
      results.definitions.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let order = IndicatorOrder(
      of: results.figures, definitions: results.definitions, waves: waves)
    rows = order.figures.compactMap { figure in
      results.place(of: figure).map {
        ($0, FigureColumns(figure, of: definitions[figure.indicator]))
      }
    }
    self.names = names
    self.waves = waves
  }

  /// The rows of every scope that data files list, numbers in the shortest form that reads back
  /// exactly.
  ///
  /// - Parameter results: Figures of the same run, or others, which are planned anew.
  /// - Returns: One part a scope, for ``IndicatorsFile/internal(rows:municipalities:waves:budgets:)``.
  public func rows(of results: Results) -> [IndicatorRows] {
    guard results.figures == planned else {
      return IndicatorRowPlan(of: results, names: names, waves: waves).rows(of: results)
    }
    return IndicatorOrder.sorted(results.scopes).map { scope in
      let place = CommaSeparatedText.Cells { $0.appendScope(scope, names: names) }
      var writer = IndicatorWriter(rows: rows.count)
      var evidence = EvidenceWriter(rows: rows.count)
      let outcomes = results.outcomes(of: scope)
      for row in rows {
        guard let outcome = outcomes[row.place] else { continue }
        writer.append(outcome, in: place, of: row.columns)
        evidence.append(outcome, in: place, of: row.columns)
      }
      return IndicatorRows(
        scope: scope, bytes: writer.table.bytes, evidence: evidence.table.bytes)
    }
  }
}
