/// How many children a comparison has of each kind.
public struct PairCounts: Sendable, Hashable {
  public let onlyEarlier: Int
  public let onlyLater: Int
  public let both: Int

  public init(onlyEarlier: Int, onlyLater: Int, both: Int) {
    self.onlyEarlier = onlyEarlier
    self.onlyLater = onlyLater
    self.both = both
  }
}
