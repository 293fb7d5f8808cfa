public import Evaluation
public import Model

/// The rows of one scope in the internal `indicators.csv`, `evidence.csv` and `answers.csv`,
/// written where its figures are at hand.
public struct IndicatorRows: Sendable {
  let scope: Scope
  let bytes: [UInt8]
  /// What stands beside them.
  let evidence: [UInt8]
  /// How the items of a questionnaire without indices were answered.
  let answers: [UInt8]

  /// The rows of figures that no other scope shares.
  ///
  /// - Parameters:
  ///   - results: The figures.
  ///   - municipalities: Those of the run, for their names.
  ///   - waves: All waves, in order.
  /// - Returns: As ``IndicatorRowPlan/rows(of:)`` does.
  public static func all(
    of results: Results, municipalities: [Municipality], waves: [Wave]
  ) -> [IndicatorRows] {
    IndicatorRowPlan(of: results, municipalities: municipalities, waves: waves).rows(of: results)
  }
}
