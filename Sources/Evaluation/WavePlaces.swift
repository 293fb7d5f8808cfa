/// Two waves by their places, the earlier first.
public struct WavePlaces: Sendable, Hashable {
  public let earlier: Int
  public let later: Int

  public init(earlier: Int, later: Int) {
    self.earlier = earlier
    self.later = later
  }
}
