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
  /// Of a comparison, what each wave alone would tell.
  public let sides: [Exposure]

  public init(children: Int, counted: Int? = nil, dominated: Bool = false, personal: Bool = true) {
    self.children = children
    self.counted = counted
    self.dominated = dominated
    self.personal = personal
    sides = []
  }

  /// A comparison of two waves with children of their own.
  public init(sides: [Exposure]) {
    children = sides.map(\.children).min() ?? 0
    counted = nil
    dominated = false
    personal = true
    self.sides = sides
  }
}
