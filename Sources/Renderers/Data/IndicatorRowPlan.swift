public import Evaluation
public import Model

/// Which figures have a row in the internal data files, in which order, and what their rows begin
/// with: made once for all scopes of a run.
public struct IndicatorRowPlan: Sendable {
  private let planned: [FigureKey]
  private let rows: [(place: Int, columns: FigureColumns)]
  private let municipalities: [Municipality]
  private let waves: [Wave]
  private let columns: RowColumns

  /// - Parameters:
  ///   - results: Figures of any scope of the run.
  ///   - municipalities: Those of the run, for their names.
  ///   - waves: All waves, in order.
  public init(of results: Results, municipalities: [Municipality], waves: [Wave]) {
    planned = results.figures
    self.municipalities = municipalities
    self.waves = waves
    let columns = RowColumns(results.definitions, municipalities: municipalities)
    self.columns = columns
    let order = IndicatorOrder(
      of: results.figures, definitions: results.definitions, waves: waves)
    rows = order.figures.compactMap { figure in
      results.place(of: figure).map { ($0, columns.figure(figure)) }
    }
  }

  /// The rows of every scope that data files list, numbers in the shortest form that reads back
  /// exactly.
  ///
  /// - Parameter results: Figures of the same run, or others, which are planned anew.
  /// - Returns: One part a scope, for ``IndicatorsFile/internal(rows:municipalities:waves:budgets:)``.
  public func rows(of results: Results) -> [IndicatorRows] {
    guard results.figures == planned else {
      return IndicatorRows.all(of: results, municipalities: municipalities, waves: waves)
    }
    return IndicatorOrder.sorted(results.scopes).map { scope in
      let place = columns.scope(scope)
      var writer = IndicatorWriter(rows: rows.count)
      var evidence = EvidenceWriter(rows: rows.count)
      var answers = AnswerWriter()
      let outcomes = results.outcomes(of: scope)
      for row in rows {
        guard let outcome = outcomes[row.place] else { continue }
        writer.append(outcome, in: place, of: row.columns)
        evidence.append(outcome, in: place, of: row.columns)
        answers.append(outcome, in: place, of: planned[row.place])
      }
      return IndicatorRows(
        scope: scope, bytes: writer.table.bytes, evidence: evidence.table.bytes,
        answers: answers.table.bytes)
    }
  }
}
