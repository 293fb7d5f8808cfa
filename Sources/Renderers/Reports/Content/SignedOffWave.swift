public import Evaluation
public import Model

/// A wave that is signed off, and which of its levels would be others today.
public struct SignedOffWave: Sendable {
  public let wave: Wave
  /// The release that readers saw the values in.
  public let release: String
  /// In a fixed order.
  public let drifts: [DriftedLevel]

  public init(wave: Wave, release: String, drifts: [DriftedLevel]) {
    self.wave = wave
    self.release = release
    self.drifts = drifts
  }

  /// Those whose signed-off value is printed in the place of another: not what came since, and not
  /// what no page prints any more.
  public var moved: [DriftedLevel] {
    drifts.filter { $0.drift.frozen != nil && $0.causes != [.noDefinition] }
  }

  /// Those of `moved` that data files tell of too: *the others* are no place of their own.
  public var counted: [DriftedLevel] {
    moved.filter { level in
      if case .others = level.key.scope { false } else { true }
    }
  }
}
