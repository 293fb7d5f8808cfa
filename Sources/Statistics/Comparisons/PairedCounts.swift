/// Pairs of children by whether they had a property earlier and later.
public struct PairedCounts: Sendable, Equatable {
  /// Had it both times.
  public let both: Int
  /// Had it later only.
  public let gained: Int
  /// Had it earlier only.
  public let lost: Int
  /// Never had it.
  public let neither: Int

  /// Makes the fourfold table; each count at least 0.
  public init(both: Int, gained: Int, lost: Int, neither: Int) {
    precondition(min(both, gained, lost, neither) >= 0, "PairedCounts: counts must be at least 0")
    self.both = both
    self.gained = gained
    self.lost = lost
    self.neither = neither
  }

  /// How many pairs.
  public var total: Int { both + gained + lost + neither }
}
