/// The fingerprint of one part of what an indicator was when a wave was signed off.
public struct FrozenDefinition: Hashable, Sendable {
  public let indicator: String
  /// Which part, such as `rule` or `instrument`.
  public let part: String
  public let sha256: ContentHash

  public init(indicator: String, part: String, sha256: ContentHash) {
    self.indicator = indicator
    self.part = part
    self.sha256 = sha256
  }
}

extension FrozenDefinition: Comparable {
  /// By indicator, then by part.
  public static func < (lhs: Self, rhs: Self) -> Bool {
    (lhs.indicator, lhs.part, lhs.sha256) < (rhs.indicator, rhs.part, rhs.sha256)
  }
}
