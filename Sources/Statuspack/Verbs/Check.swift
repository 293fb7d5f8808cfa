import Evaluation
public import Importers
public import Model

/// Import only: what was read, how, and what must be mended; writes nothing but a profile when asked.
public struct Check: Sendable {
  /// What was found in an input folder.
  public struct Result: Sendable {
    public let municipalities: [MunicipalityImport]
    public let missing: [Municipality]
    /// Published figures that belong to no municipality.
    public let reference: ReferenceImport
    /// Issues that belong to no municipality.
    public let issues: [Issue]
    public let language: Language
    /// What became of the profiles that were to be written.
    public let profiles: [Municipality: ProfileOutcome]
    /// What a person should know of the run's own files.
    public let notices: [String]

    /// 65 where a municipality is held.
    public var exitCode: ExitCode {
      municipalities.contains(where: \.held) ? .held : .done
    }
  }

  private let input: String
  private let config: String?
  private let workers: Int
  private let writesProfiles: Bool
  private let progress: Progress

  /// - Parameters:
  ///   - input: The input folder.
  ///   - config: The configuration; nil means `statuspack.yml` in the input.
  ///   - workers: How many work at the same time.
  ///   - writesProfiles: Whether each folder's habits are written into its profile.
  ///   - progress: Told of each municipality that is done.
  public init(
    input: String, config: String?, workers: Int, writesProfiles: Bool = false, progress: Progress
  ) {
    self.input = input
    self.config = config
    self.workers = workers
    self.writesProfiles = writesProfiles
    self.progress = progress
  }

  public func run() async throws(RunFailure) -> Result {
    let tree = try InputTree(input, output: nil)
    let project = try ProjectFolder(input: input, config: config)
    do {
      let imported = try await Import(
        project, tree, plan: EvaluationPlan(project.configuration), depth: .records,
        workers: workers, progress: progress)
      let profiles =
        writesProfiles ? try write(imported, tree, project.configuration) : [:]
      return Result(
        municipalities: imported.parts.map(\.read), missing: imported.missing,
        reference: imported.reference, issues: imported.issues,
        language: project.configuration.language, profiles: profiles, notices: imported.notices)
    } catch let failure as RunFailure {
      throw failure
    } catch {
      throw RunFailure(.fault, "\(error)")
    }
  }

  private func write(
    _ imported: Import, _ tree: InputTree, _ configuration: Configuration
  ) throws(RunFailure) -> [Municipality: ProfileOutcome] {
    var outcomes: [Municipality: ProfileOutcome] = [:]
    for folder in tree.folders {
      guard let part = imported.parts.first(where: { $0.read.municipality == folder.municipality })
      else { continue }
      outcomes[folder.municipality] = try ProfileWriter(folder, configuration)
        .write(part.read, over: part.profile)
    }
    return outcomes
  }
}
