import Evaluation

extension IndicatorDefinition {
  /// The unit as data files name it; the null of a ratio is 1, and its unit says so.
  func unitName(of measure: Measure) -> String { isRatio(measure) ? "ratio" : unit.rawValue }
}
