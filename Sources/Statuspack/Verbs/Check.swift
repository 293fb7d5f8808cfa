import Evaluation
public import Importers
public import Model

/// Import only: what was read, how, and what must be mended; writes nothing.
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

    /// 65 where a municipality is held.
    public var exitCode: ExitCode {
      municipalities.contains(where: \.held) ? .held : .done
    }
  }

  private let input: String
  private let config: String?
  private let workers: Int
  private let progress: Progress

  public init(input: String, config: String?, workers: Int, progress: Progress) {
    self.input = input
    self.config = config
    self.workers = workers
    self.progress = progress
  }

  public func run() async throws(RunFailure) -> Result {
    let tree = try InputTree(input, output: nil)
    let project = try ProjectFolder(input: input, config: config)
    do {
      let imported = try await Import(
        project, tree, plan: EvaluationPlan(project.configuration), workers: workers,
        progress: progress)
      return Result(
        municipalities: imported.parts.map(\.read), missing: imported.missing,
        reference: imported.reference, issues: imported.issues,
        language: project.configuration.language)
    } catch let failure as RunFailure {
      throw failure
    } catch {
      throw RunFailure(.fault, "\(error)")
    }
  }
}
