/// The earlier wave's value among those who left and those who stayed.
///
/// Where the two differ, the change of those who stayed does not speak for all.
public struct Attrition: Sendable, Hashable {
  /// Nil where nobody left, or nobody stayed.
  public let leavers: Double?
  public let stayers: Double?

  public init(leavers: Double?, stayers: Double?) {
    self.leavers = leavers
    self.stayers = stayers
  }
}
