import Evaluation
import Importers
import Model
import Publishing
import Renderers

/// The figures of a release, computed anew for a wave of it to be signed off.
struct Signing {
  private let evaluated: Evaluated
  private let configuration: Configuration
  private let nation: Evaluated.Figures
  private let own: [MunicipalityFigures]
  private let published: PublicEdition?

  init(_ evaluated: Evaluated, _ configuration: Configuration) {
    self.evaluated = evaluated
    self.configuration = configuration
    let nation = evaluated.nationFigures()
    self.nation = nation
    let plan = IndicatorRowPlan(
      of: nation.results, municipalities: evaluated.municipalities, waves: configuration.waves)
    own = evaluated.tallies.parts.map {
      MunicipalityFigures(of: $0, evaluated, nation: nation.results, rows: plan)
    }
    published =
      configuration.disclosure.publishes
      ? PublicEdition(evaluated, configuration: configuration) : nil
  }

  /// Refuses figures that do not give the data files of the release byte for byte.
  func check(against manifest: Manifest) throws(RunFailure) {
    var files = [
      "internal/data/indicators.csv": evaluated.dataRows(
        nation: nation.results, own: own, waves: configuration.waves, isPreview: false
      ).indicatorsFile
    ]
    files["public/data/indicators.csv"] = published?.indicatorsFile
    for (path, bytes) in files.sorted(by: { $0.key < $1.key }) {
      let hash = bytes.withUnsafeBytes { ContentHash($0) }
      guard manifest.files.contains(where: { $0.path == path && $0.sha256 == hash }) else {
        throw RunFailure(
          .refused,
          "\(path): the same inputs do not give the figures of release \(manifest.release) again; "
            + "expected what people saw: run `statuspack build`, look at the new release, and "
            + "freeze then")
      }
    }
  }

  /// How many figures of a wave that is signed off would be others today.
  func moved(of wave: Wave) -> Int {
    (nation.drifts + own.flatMap(\.figures.drifts)).count { drift in
      guard drift.key.period == .wave(wave.id), drift.frozen != nil else { return false }
      if case .others = drift.key.scope { return false }
      return true
    }
  }

  /// The wave with today's figures, also where others are signed off.
  ///
  /// - Throws: `RunFailure` (64) for a wave of which nothing is measured.
  func sign(
    _ wave: Wave, release: ReleaseName, inputs: [InputFile]
  ) throws(RunFailure) -> FrozenWave {
    var live = evaluated.evaluation.nationResults()
    for part in evaluated.tallies.parts {
      if let tally = part.tally { live.merge(evaluated.evaluation.results(of: tally)) }
    }
    let keys = live.keys.filter { $0.period == .wave(wave.id) && $0.measure == .level }
    guard keys.contains(where: { live[$0].estimate != nil }) else {
      throw RunFailure(
        .usage,
        "\(wave.id): nothing is measured in this wave; expected a wave with figures in release "
          + "\(release): name another")
    }
    let decided = publishedToday
    let publishedKeys = decided?.keys.filter {
      $0.period == .wave(wave.id) && $0.measure == .level
    }
    return FrozenWave(
      wave: wave.id, release: release, toolVersion: Tool.version,
      definitions: definitions(of: live.definitions, in: wave), inputs: inputs,
      rows: keys.map { LedgerRow($0, live[$0].written) }
        + budgetRows(of: wave) + themeRows(of: live.definitions, in: wave),
      publishedRows: (publishedKeys ?? []).compactMap { key in
        decided.map { LedgerRow(key, $0[key].written) }
      })
  }

  /// What would be published if nothing were signed off yet.
  private var publishedToday: PublishedResults? {
    guard configuration.disclosure.publishes else { return nil }
    let plain = Evaluated(
      evaluated.tallies, plan: EvaluationPlan(configuration), frozen: FrozenProject())
    return PublicEdition(plain, configuration: configuration).results
  }

  private func definitions(
    of definitions: [IndicatorDefinition], in wave: Wave
  ) -> [FrozenDefinition] {
    definitions.flatMap { definition in
      definition.fingerprints(in: wave, configuration).map {
        FrozenDefinition(indicator: definition.id, part: $0.key.rawValue, sha256: $0.value)
      }
    }
  }

  private func themeRows(of definitions: [IndicatorDefinition], in wave: Wave) -> [LedgerRow] {
    definitions.compactMap { LedgerRow(themeOf: $0, wave: wave.id) }
  }

  private func budgetRows(of wave: Wave) -> [LedgerRow] {
    evaluated.tallies.parts.flatMap { part in
      (part.tally?.budget ?? []).filter { $0.year == wave.calendarYear }.map {
        LedgerRow($0, of: part.municipality.code, wave: wave.id)
      }
    }
  }
}
