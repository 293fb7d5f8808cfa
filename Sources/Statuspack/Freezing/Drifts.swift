import Evaluation
import Importers
import Model
import Publishing
import Renderers

/// What every page and file says of the waves that are signed off.
struct Drifts: Sendable {
  private let frozen: FrozenProject
  private let causes: [String: DriftCauses]
  /// Whether the run read every municipality, so that sums over them are those that were signed.
  private let isWhole: Bool

  init(
    _ evaluated: Evaluated, _ imported: Import, inputs: [InputFile],
    configuration: Configuration, isWhole: Bool
  ) {
    frozen = evaluated.frozen
    self.isWhole = isWhole
    causes = Dictionary(
      evaluated.frozen.signOffs.map { signOff in
        (
          signOff.wave.id,
          DriftCauses(
            signOff, inputs: inputs, imported: imported,
            evaluated: evaluated.evaluation, configuration: configuration)
        )
      }, uniquingKeysWith: { first, _ in first })
  }

  /// The waves that are signed off, each with those of some drifts that belong to it.
  func signedOff(_ drifts: [LevelDrift]) -> [SignedOffWave] {
    frozen.signOffs.map { signOff in
      let own = drifts.filter { drift in
        drift.key.period == .wave(signOff.wave.id) && (isWhole || !drift.key.scope.isSum)
      }
      return SignedOffWave(
        wave: signOff.wave, release: signOff.release.text,
        drifts: own.map { drift in
          DriftedLevel(drift, causes: causes[signOff.wave.id]?.causes(of: drift) ?? [.unknown])
        })
    }
  }
}

extension Scope {
  /// Whether it holds several municipalities.
  fileprivate var isSum: Bool {
    switch self {
    case .nation, .others: true
    case .municipality, .district: false
    }
  }
}
