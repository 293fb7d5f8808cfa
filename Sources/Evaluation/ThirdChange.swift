/// The mean change of the children in one third of the baseline scores.
public struct ThirdChange: Sendable, Hashable {
  public let children: Int
  /// In scale points, later − earlier; nil without children.
  public let value: Double?
  /// Student's limits; nil below two children.
  public let lower: Double?
  public let upper: Double?

  /// Fewer children than this are not told by themselves.
  private static let fewest = 10

  /// Whether there are enough children to say anything of them by themselves.
  public var isTold: Bool { children >= Self.fewest }

  public init(children: Int, value: Double?, lower: Double?, upper: Double?) {
    self.children = children
    self.value = value
    self.lower = lower
    self.upper = upper
  }
}
