import Evaluation
import Importers
import Model

/// Every municipality read and, where that is asked for, tallied, each without any other.
struct Import: Sendable {
  /// How far reading goes.
  enum Depth: Sendable {
    /// Every record is read, checked and ready to be tallied.
    case records
    /// Tallies are made, and inputs are hashed for the manifest.
    case tallies
  }

  struct Part: Sendable {
    var read: MunicipalityImport
    /// Nil where the folder could not be told from another of the same code, and where no tally was
    /// asked for.
    let tally: MunicipalityTally?
    let wavesWithData: [Bool]
    /// The profile it was read by, as it was then.
    let profile: [UInt8]?
    /// The mappings beside its files, as they were then.
    var mappings: [ConfigurationSource] = []
  }

  /// In the order of codes.
  let parts: [Part]
  let missing: [Municipality]
  let issues: [Issue]
  /// Published figures that belong to no municipality.
  let reference: ReferenceImport
  /// The mappings they were read by, as they were then.
  let referenceMappings: [ConfigurationSource]
  /// The list of expected municipalities, where there is one.
  let list: [UInt8]?
  /// What tells the key of the pseudonyms from another, where there are any.
  let keyMark: String?
  /// What a person should know of the run's own files.
  let notices: [String]
  /// The place of the last wave that holds data, among the municipalities that are not held.
  let lastWave: Int

  /// Reads every municipality of a tree.
  ///
  /// - Parameters:
  ///   - project: The project's folder.
  ///   - tree: What lies in it.
  ///   - plan: What to compute.
  ///   - depth: How far to go.
  ///   - workers: How many work at the same time.
  ///   - progress: Told of each municipality that is done.
  /// - Throws: `RunFailure` where a file or a profile cannot be read.
  init(
    _ project: ProjectFolder, _ tree: InputTree, plan: EvaluationPlan, depth: Depth,
    workers: Int, progress: Progress
  ) async throws {
    let importPlan = project.importPlan
    let mappings = try ReadMappings(tree.references.mappings, plan: importPlan)
    reference = try Self.reference(tree.references.files, mappings, plan: importPlan)
    referenceMappings = mappings.sources
    let profiles = try MunicipalityProfiles(tree, project)
    progress.begin(
      "import", items: tree.folders.count, bytes: tree.folders.reduce(0) { $0 + $1.bytes })
    let read = try await Workers.map(
      tree.folders, workers: workers,
      make: {
        (
          MunicipalityImporter(
            plan: importPlan, pseudonymKey: profiles.key, hashesInputs: depth == .tallies),
          MunicipalityEvaluator(plan: plan)
        )
      },
      work: { (tools: (MunicipalityImporter, MunicipalityEvaluator), folder) in
        let part = try Self.part(
          folder, profiles[folder.municipality], plan: importPlan, depth, tools.0, tools.1)
        progress.done(bytes: folder.bytes)
        return part
      })
    let repeated = tree.repeated.map { municipality, names in
      Part(read: Self.held(municipality, names: names), tally: nil, wavesWithData: [], profile: nil)
    }
    var parts = (read + repeated).sorted {
      $0.read.municipality.code < $1.read.municipality.code
    }
    lastWave = Self.lastWave(of: parts)
    let date = project.configuration.referenceDate(lastWave: lastWave)
    for index in parts.indices { parts[index].read.warn(ofExitsAfter: date) }
    self.parts = parts
    keyMark = profiles.key?.mark
    notices = profiles.notices
    missing = tree.missing
    issues = tree.issues
    list = tree.list
  }

  private static func part(
    _ folder: InputTree.Folder, _ own: MunicipalityProfiles.Own?, plan: ImportPlan,
    _ depth: Depth, _ importer: MunicipalityImporter, _ evaluator: MunicipalityEvaluator
  ) throws -> Part {
    let mappings = try ReadMappings(folder.mappings, plan: plan)
    do throws(ReadFailure) {
      let read = try importer.read(
        folder.municipality, files: folder.files, profile: own?.profile,
        mappings: mappings.byTable, into: evaluator.begin())
      let tally = depth == .tallies ? evaluator.finish(read) : nil
      return Part(
        read: read, tally: tally,
        wavesWithData: tally?.wavesWithData ?? evaluator.wavesWithData(read),
        profile: own?.bytes, mappings: mappings.sources)
    } catch {
      throw RunFailure(error)
    }
  }

  private static func reference(
    _ files: [ExportFile], _ mappings: ReadMappings, plan: ImportPlan
  ) throws(RunFailure) -> ReferenceImport {
    do throws(ReadFailure) {
      return try ReferenceImporter(plan: plan).read(files, mappings: mappings.byTable)
    } catch {
      throw RunFailure(error)
    }
  }

  private static func lastWave(of parts: [Part]) -> Int {
    parts.filter { !$0.read.held }.compactMap { $0.wavesWithData.lastIndex(of: true) }.max()
      ?? 0
  }

  private static func held(_ municipality: Municipality, names: [String]) -> MunicipalityImport {
    MunicipalityImport(
      held: municipality,
      issues: [
        Issue(
          .stopped, .repeatedFolder, at: SourceLocation(file: ""),
          found: names.joined(separator: ", "),
          expected: LocalizedText(da: "én mappe", en: "one folder"))
      ])
  }
}

extension RunFailure {
  /// A delivered file that could not be read.
  fileprivate init(_ failure: ReadFailure) {
    self.init(
      .inputOutput,
      "\(FoundText.maskingPersonalNumbers(in: failure.path)): cannot be read "
        + "(\(failure.reason)); expected a file this user may read; "
        + "give the right to read it, or run as its owner")
  }
}
