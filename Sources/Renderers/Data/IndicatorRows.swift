public import Evaluation
public import Model

/// The rows of one scope in the internal `indicators.csv` and `evidence.csv`, written where its
/// figures are at hand.
public struct IndicatorRows: Sendable {
  let scope: Scope
  let bytes: [UInt8]
  /// What stands beside them.
  let evidence: [UInt8]

  /// The rows of every scope that data files list, numbers in the shortest form that reads back
  /// exactly.
  ///
  /// - Parameters:
  ///   - results: The figures.
  ///   - municipalities: Those of the run, for their names.
  ///   - waves: All waves, in order.
  /// - Returns: One part a scope, for ``IndicatorsFile/internal(rows:municipalities:waves:budgets:)``.
  public static func all(
    of results: Results, municipalities: [Municipality], waves: [Wave]
  ) -> [IndicatorRows] {
    let order = IndicatorOrder(
      of: results.figures, definitions: results.definitions, waves: waves)
    let places = order.figures.compactMap { figure in
      results.place(of: figure).map { (figure: figure, place: $0) }
    }
    let begun = IndicatorWriter(
      definitions: results.definitions, municipalities: municipalities, rows: places.count)
    let begunEvidence = EvidenceWriter(
      definitions: results.definitions, municipalities: municipalities, rows: places.count)
    return IndicatorOrder.sorted(results.scopes).map { scope in
      var (writer, evidence) = (begun, begunEvidence)
      let outcomes = results.outcomes(of: scope)
      for (figure, place) in places {
        guard let outcome = outcomes[place] else { continue }
        let key = ResultKey(figure, in: scope)
        writer.append(outcome, at: key)
        evidence.append(outcome, at: key)
      }
      return IndicatorRows(
        scope: scope, bytes: writer.table.bytes, evidence: evidence.table.bytes)
    }
  }
}
