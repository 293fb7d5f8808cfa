import Evaluation
import Model

extension MeasuredIndicator {
  /// The decided figures of an indicator in one scope.
  convenience init(
    _ definition: IndicatorDefinition, in results: PublishedResults, scope: Scope,
    waves: WavePair
  ) {
    let (earlier, later) = (waves.earlier.id, waves.later.id)
    self.init(
      definition: definition,
      earlier: PrintedCell(
        results.level(definition.id, scope, wave: earlier), of: definition),
      later: PrintedCell(results.level(definition.id, scope, wave: later), of: definition),
      change: results.change(of: definition, scope, waves: waves), others: nil)
  }

  /// The row of a municipality that delivered nothing; compared where the nation is.
  convenience init(
    notDelivered definition: IndicatorDefinition, in results: PublishedResults, waves: WavePair
  ) {
    let nothing = PrintedCell(sign: .notDelivered)
    let isCompared = results.change(of: definition, .nation, waves: waves) != nil
    self.init(
      definition: definition, earlier: nothing, later: nothing,
      change: isCompared ? nothing : nil, others: nil)
  }
}

extension PublishedResults {
  /// The decided change of an indicator; nil where none was planned.
  fileprivate func change(
    of definition: IndicatorDefinition, _ scope: Scope, waves: WavePair
  ) -> PrintedCell? {
    guard let measure = definition.comparison.measure else { return nil }
    let period = Period.comparison(earlier: waves.earlier.id, later: waves.later.id)
    let outcome = self[
      ResultKey(indicator: definition.id, scope: scope, period: period, measure: measure)]
    return outcome == .notMeasured ? nil : PrintedCell(outcome, of: definition, as: measure)
  }
}
