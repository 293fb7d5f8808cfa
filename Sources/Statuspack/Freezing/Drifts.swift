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

  /// - Parameters:
  ///   - evaluated: The figures.
  ///   - datasets: What each municipality's files are.
  ///   - inputs: The files of today.
  ///   - configuration: Today's.
  ///   - isWhole: Whether every municipality was read.
  init(
    _ evaluated: Evaluated, datasets: [MunicipalityCode: [String: Dataset]],
    inputs: [InputFile], configuration: Configuration, isWhole: Bool
  ) {
    frozen = evaluated.frozen
    self.isWhole = isWhole
    causes = Dictionary(
      evaluated.frozen.signOffs.map { signOff in
        (
          signOff.wave.id,
          DriftCauses(
            signOff, inputs: inputs, datasets: datasets, evaluated: evaluated,
            configuration: configuration)
        )
      }, uniquingKeysWith: { first, _ in first })
  }

  /// `drift.csv`, and the waves it tells of; nil where none is signed off.
  func file(
    _ drifts: [LevelDrift], definitions: [IndicatorDefinition]
  ) -> (bytes: [UInt8], waves: [SignedOffWave])? {
    let waves = signedOff(drifts)
    return waves.isEmpty ? nil : (DriftFile.bytes(waves, definitions: definitions), waves)
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
