import Evaluation
import Importers
import Model
import Publishing

/// Finds why levels of one signed-off wave would be others today.
struct DriftCauses: Sendable {
  private let signOff: SignOff
  private let inputs: InputChanges
  private let configuration: Configuration
  private let definitions: [String: IndicatorDefinition]
  private let datasets: [MunicipalityCode: [String: Dataset]]
  private let held: Set<MunicipalityCode>
  /// Whose rows the figures of today are made from.
  private let counted: Set<MunicipalityCode>
  private let isOtherDay: Bool

  /// - Parameters:
  ///   - signOff: What the wave was signed off on.
  ///   - inputs: The files of today.
  ///   - datasets: What each municipality's files are; one that is not told may be any.
  ///   - evaluated: The figures of today.
  ///   - configuration: Today's.
  init(
    _ signOff: SignOff, inputs: [InputFile],
    datasets: [MunicipalityCode: [String: Dataset]], evaluated: Evaluated,
    configuration: Configuration
  ) {
    self.signOff = signOff
    self.inputs = InputChanges(from: signOff.inputs, to: inputs)
    self.configuration = configuration
    self.datasets = datasets
    definitions = Dictionary(
      evaluated.evaluation.definitions.map { ($0.id, $0) },
      uniquingKeysWith: { first, _ in first })
    held = Set(evaluated.tallies.held.map(\.code))
    counted = Set(evaluated.tallies.counted.map(\.code))
    isOtherDay = signOff.referenceDate != evaluated.referenceDate.description
  }

  /// The causes of a drift, in a fixed order; never none.
  func causes(of drift: LevelDrift) -> [DriftCause] {
    guard let definition = definitions[drift.key.indicator] else { return [.noDefinition] }
    var causes = changedParts(of: definition).map(DriftCause.definition)
    switch drift.key.scope {
    case .municipality(let code), .district(let code, _):
      causes += files(of: code, behind: definition)
    case .others(let code):
      if !moved.subtracting([code]).isEmpty { causes.append(.others) }
    case .nation:
      causes += municipalities(behind: definition)
    }
    if isOtherDay { causes.append(.referenceDate) }
    if causes.isEmpty, signOff.toolVersion != Tool.version { causes.append(.program) }
    return causes.isEmpty ? [.unknown] : causes
  }

  private func changedParts(
    of definition: IndicatorDefinition
  ) -> [DriftCause.DefinitionPart] {
    let (now, then) = (
      definition.fingerprints(in: signOff.wave, configuration),
      signOff.definitions[definition.id] ?? [:]
    )
    guard !then.isEmpty else { return [] }
    return DriftCause.DefinitionPart.allCases.filter { now[$0] != then[$0.rawValue] }
  }

  /// The files that changed; those of other datasets only where no other file did.
  private func files(
    of code: MunicipalityCode, behind definition: IndicatorDefinition
  ) -> [DriftCause] {
    guard let municipality = MunicipalityRegister.municipality(code) else { return [] }
    let changes = inputs.changes[code] ?? []
    let behind = changes.filter { change in
      datasets[code]?[change.path].map(definition.datasets.contains) ?? true
    }
    return (behind.isEmpty ? changes : behind).map {
      .file($0.kind, of: municipality, path: $0.path)
    }
  }

  private func municipalities(behind definition: IndicatorDefinition) -> [DriftCause] {
    moved.sorted().flatMap { code -> [DriftCause] in
      guard let municipality = MunicipalityRegister.municipality(code) else { return [] }
      if signOff.municipalities.contains(code), counted.contains(code) {
        return files(of: code, behind: definition)
      }
      let presence: DriftCause.Presence =
        counted.contains(code) ? .added : held.contains(code) ? .held : .gone
      return [.municipality(presence, municipality)]
    }
  }

  /// The municipalities whose part in a sum has changed: by their files, or by being in it.
  private var moved: Set<MunicipalityCode> {
    signOff.municipalities.symmetricDifference(counted)
      .union(signOff.municipalities.intersection(inputs.changes.keys))
  }
}
