/// What the importers must know of an indicator to read published values of it.
public struct ReferenceIndicator: Sendable, Hashable {
  public let id: String
  /// Whether its values are shares of one, for which a value in per cent is a hundredth.
  public let isShare: Bool
  /// The ends of its scale, in its own unit, where it has any.
  public let least: Int?
  public let most: Int?

  public init(id: String, isShare: Bool, least: Int? = nil, most: Int? = nil) {
    self.id = id
    self.isShare = isShare
    self.least = least
    self.most = most
  }
}
