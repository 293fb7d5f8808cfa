import Evaluation
import Model

/// The line below a caption: unit, interval, population and period.
struct UnitLine {
  let wording: Wording

  /// The unit of levels of some indicators, where they have one in common.
  func level(_ definitions: [IndicatorDefinition]) -> String {
    let units = Set(definitions.map(\.unit))
    return units.count == 1 ? units.first.map(wording.format.unit) ?? "" : ""
  }

  func change(_ definition: IndicatorDefinition) -> String {
    if definition.comparison == .rateRatio { return wording[ReportText.ratio] }
    if definition.unit == .share { return wording[ReportText.percentagePoints] }
    return wording.format.unit(definition.unit)
  }

  /// Joins what is said; the first letter becomes a capital.
  func joined(_ parts: String...) -> String {
    wording.format.sentence(parts.filter { !$0.isEmpty }.joined(separator: "; "))
  }
}
