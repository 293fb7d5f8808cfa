/// A level that has drifted since its wave was signed off, and why.
public struct DriftedLevel: Sendable, Hashable {
  public let drift: LevelDrift
  public let causes: [DriftCause]

  public init(_ drift: LevelDrift, causes: [DriftCause]) {
    self.drift = drift
    self.causes = causes
  }

  public var key: ResultKey { drift.key }
}
