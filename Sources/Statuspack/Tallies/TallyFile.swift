import Evaluation
import Importers
import Model
import Publishing

/// A share of a project's municipalities as tallies, with all that the others' must agree with.
///
/// It holds no row and no child's id, but the figures of small groups unsuppressed: it is internal.
struct TallyFile: Sendable, Hashable {
  /// One municipality of the share.
  struct Part: Sendable, Hashable {
    var code = MunicipalityCode(number: 0)
    /// What it was read from, for the manifest.
    var inputs: [InputFile] = []
    /// Nil where it is held for its data.
    var tally: [UInt8]?
  }

  var toolVersion = Tool.version
  /// What was computed, in one hash.
  var plan = ""
  /// The configuration and the files it names, the configuration first.
  var sources: [ConfigurationSource] = []
  /// The project's own page frames and texts, by path.
  var templates: [ConfigurationSource] = []
  /// The municipalities that the share's list expects.
  var expected: [MunicipalityCode] = []
  /// Published figures that belong to no municipality.
  var references: [ReferenceFigure] = []
  /// The files that belong to no municipality.
  var inputs: [InputFile] = []
  /// In the order of codes.
  var parts: [Part] = []
}

extension TallyFile {
  /// What was read in this run.
  ///
  /// - Throws: `CarryingFault` where a number is too large to be carried.
  init(
    _ imported: Import, _ tree: InputTree, _ configuration: Configuration, plan: EvaluationPlan,
    templates: [String: [UInt8]]
  ) throws(CarryingFault) {
    let names = tree.namesByCode
    self.plan = plan.fingerprint
    sources = configuration.sources
    // Under one name, whatever it was called on this machine.
    if let own = sources.first {
      sources[0] = ConfigurationSource(path: ProjectFolder.configurationName, bytes: own.bytes)
    }
    self.templates = templates.sorted { $0.key < $1.key }.map {
      ConfigurationSource(path: $0.key, bytes: $0.value)
    }
    expected = tree.expected.map(\.code)
    references = imported.reference.figures.all
    inputs = InputFile.files(atTheTopOf: imported)
    for part in imported.parts {
      let code = part.read.municipality.code
      parts.append(
        Part(
          code: code, inputs: InputFile.files(of: part, in: names[code] ?? ""),
          tally: part.read.held ? nil : try part.tally?.carried()))
    }
  }
}

extension EvaluationPlan {
  /// One hash over all that decides which tallies there are and what each means.
  var fingerprint: String {
    var hasher = ContentHasher()
    for line in outline { hasher.update(field: line) }
    return hasher.finalize().hex
  }
}
