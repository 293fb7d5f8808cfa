import Evaluation
import Model

/// An observed change beside the change of the nation's published figure: plain numbers, since the
/// published figure has no interval and is of other children.
struct ReferenceChange: Sendable {
  let definition: IndicatorDefinition
  /// Empty for the whole.
  let group: String
  /// In the printed unit.
  let observed: FixedDecimal
  let published: FixedDecimal
  /// The observed change less the published one, with the decimals of the coarser of them.
  let difference: FixedDecimal

  /// The changes of a municipality's indicators that are compared, where the nation has a published
  /// figure of one group at both waves; ratios have no difference.
  static func all(
    of definitions: [IndicatorDefinition], in content: MunicipalityContent, waves: WavePair
  ) -> [ReferenceChange] {
    definitions.flatMap { definition -> [ReferenceChange] in
      guard definition.comparison != .rateRatio, let measure = definition.comparison.measure
      else { return [] }
      let key = ResultKey(
        indicator: definition.id, scope: .municipality(content.municipality.code),
        period: .comparison(earlier: waves.earlier.id, later: waves.later.id), measure: measure)
      guard let estimate = content.results[key].estimate else { return [] }
      let figures = content.references
      return figures.groups(of: definition.id, in: .nation).compactMap { group in
        guard
          let before = figures.figure(
            definition.id, .nation, wave: waves.earlier.id, group: group),
          let after = figures.figure(definition.id, .nation, wave: waves.later.id, group: group)
        else { return nil }
        return ReferenceChange(
          definition, group: group, estimate.value, of: measure, before, after)
      }
    }
  }

  private init?(
    _ definition: IndicatorDefinition, group: String, _ observed: Double, of measure: Measure,
    _ before: ReferenceFigure, _ after: ReferenceFigure
  ) {
    guard let change = after.value.minus(before.value) else { return nil }
    let places = definition.unit == .share ? 2 : 0
    self.definition = definition
    self.group = group
    self.observed = FixedDecimal(observed, decimals: definition.decimals, places: places)
    published = FixedDecimal(change, most: definition.decimals, places: places)
    difference = FixedDecimal(
      observed - change.value, decimals: published.decimals, places: places)
  }
}
