/// How many children answered, and where their mean could lie had all others answered too.
public struct ResponseShare: Sendable, Hashable {
  /// Children in the programme in the wave's school year.
  public let programme: Int
  /// Those of them with a usable answer.
  public let usable: Int
  /// The mean, in scale points, had all others given the worst answers, and the best.
  public let lowest: Double
  public let highest: Double

  public init(programme: Int, usable: Int, lowest: Double, highest: Double) {
    self.programme = programme
    self.usable = usable
    self.lowest = lowest
    self.highest = highest
  }

  /// A fraction of one.
  public var share: Double { Double(usable) / Double(programme) }
  /// Children in the programme without a usable answer.
  public var silent: Int { programme - usable }
}
