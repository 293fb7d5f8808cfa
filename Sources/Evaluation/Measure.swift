/// Whether a figure is a level or a change; the raw value stands in data files.
public enum Measure: String, Sendable, CaseIterable {
  case level
  /// The change among the same children.
  case pairedChange = "paired_change"
  /// The change between groups that may hold different children.
  case change
}
