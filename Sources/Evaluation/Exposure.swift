/// What a figure would tell about few children if it were printed.
public struct Exposure: Sendable, Hashable {
  /// Distinct children behind the number.
  public let children: Int
  /// For shares: those counted in the numerator.
  public let counted: Int?
  /// Whether one child gave more than half of the events, days or grades.
  public let dominated: Bool
  /// Whether the number describes persons at all; money and activities do not.
  public let personal: Bool

  public init(children: Int, counted: Int? = nil, dominated: Bool = false, personal: Bool = true) {
    self.children = children
    self.counted = counted
    self.dominated = dominated
    self.personal = personal
  }
}
