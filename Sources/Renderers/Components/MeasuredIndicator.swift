import Evaluation
import Model

/// An indicator in one scope as a report shows it: its level at two waves and what changed.
final class MeasuredIndicator: Sendable {
  let definition: IndicatorDefinition
  let earlier: PrintedCell
  let later: PrintedCell
  /// Nil where no comparison is made of it.
  let change: PrintedCell?
  /// The programme's other municipalities at the later wave.
  let others: PrintedCell?
  /// Whether it has a figure that belongs to no wave.
  let isWhole: Bool

  init(
    _ definition: IndicatorDefinition, in results: Results, scope: Scope, waves: WavePair,
    others: Scope? = nil
  ) {
    self.definition = definition
    earlier = PrintedCell(
      results.level(definition.id, scope, wave: waves.earlier.id), of: definition)
    later = PrintedCell(results.level(definition.id, scope, wave: waves.later.id), of: definition)
    change = results.change(of: definition, scope, waves: waves)
    isWhole = results.level(definition.id, scope, wave: nil).estimate != nil
    self.others = others.map {
      PrintedCell(results.level(definition.id, $0, wave: waves.later.id), of: definition)
    }
  }

  /// Of decided figures.
  init(
    definition: IndicatorDefinition, earlier: PrintedCell, later: PrintedCell,
    change: PrintedCell?, others: PrintedCell?
  ) {
    self.definition = definition
    self.earlier = earlier
    self.later = later
    self.change = change
    self.others = others
    isWhole = false
  }

  /// Whether anything is known of it at either wave.
  var isMeasured: Bool { earlier.sign != .notMeasured || later.sign != .notMeasured }

  var verdict: Verdict { change?.verdict ?? .none }

  /// In a sentence: `faglig trivsel`.
  func name(_ wording: Wording) -> String {
    definition.shortTitle[wording.language].lowercasedFirst
  }
}

extension Results {
  /// The change of an indicator in a scope; nil where none was planned.
  fileprivate func change(
    of definition: IndicatorDefinition, _ scope: Scope, waves: WavePair
  ) -> PrintedCell? {
    guard let measure = definition.comparison.measure else { return nil }
    let period = Period.comparison(earlier: waves.earlier.id, later: waves.later.id)
    let key = ResultKey(
      indicator: definition.id, scope: scope, period: period, measure: measure)
    let outcome = self[key]
    return outcome == .notMeasured ? nil : PrintedCell(outcome, of: definition, as: measure)
  }
}
