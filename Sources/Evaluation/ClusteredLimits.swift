/// Limits that let what belongs together be alike: children of a district, events of a child.
public struct ClusteredLimits: Sendable, Hashable {
  public let lower: Double
  public let upper: Double
  /// How many districts, or how many children with events.
  public let clusters: Int

  public init(lower: Double, upper: Double, clusters: Int) {
    self.lower = lower
    self.upper = upper
    self.clusters = clusters
  }
}
