import Evaluation
import Importers
import Model
import Publishing
import Renderers

/// Imports and tallies a share of a project's municipalities, and writes the tallies to a file.
public struct TallyShare: Sendable {
  /// What came of it.
  public struct Result: Sendable {
    /// 65 where a municipality is held.
    public let exitCode: ExitCode
    /// What a person should read, one sentence each.
    public let notices: [String]
    /// What was done, in a sentence.
    public let message: String
  }

  private let request: TallyRequest
  private let progress: Progress

  public init(_ request: TallyRequest, progress: Progress = Progress()) {
    self.request = request
    self.progress = progress
  }

  /// Runs the job; the file is whole, or as it was.
  ///
  /// - Throws: `RunFailure` where the input, the configuration or the file's folder does not serve.
  public func run() async throws(RunFailure) -> Result {
    let file = request.file
    do throws(PublishingError) {
      try SingleFile.probe(file)
    } catch {
      throw Self.unwritable(file, error, .cannotCreate)
    }
    var tree = try InputTree(request.input, output: nil)
    let project = try ProjectFolder(input: request.input, config: request.config)
    try tree.keep(only: request.only)
    let templates = try TemplateFolder.files(project)
    let plan = EvaluationPlan(project.configuration)
    let imported: Import
    let bytes: [UInt8]
    do {
      // A fault in a template is told here, to whoever can mend it.
      _ = try Templates(files: templates)
      imported = try await Import(
        project, tree, plan: plan, depth: .tallies, workers: Workers.count(request.workers),
        progress: progress)
      bytes = try TallyFile(
        imported, tree, project.configuration, plan: plan, templates: templates
      ).bytes()
    } catch let fault as CarryingFault {
      throw RunFailure(
        .held,
        "\(ShownName.path(request.input)): found \(fault.found) among the figures; expected those "
          + "of municipalities; see statuspack check for what their files hold")
    } catch {
      throw RunFailure(ofRun: error)
    }
    do throws(PublishingError) {
      try SingleFile.write(bytes, to: file, mode: 0o600)
    } catch {
      throw Self.unwritable(file, error, .inputOutput)
    }
    return Self.result(imported, file, bytes.count)
  }

  private static func result(_ imported: Import, _ file: String, _ bytes: Int) -> Result {
    let held = imported.heldNames
    let sentence =
      "held for their data: \(held.joined(separator: ", ")); see statuspack check for what to mend"
    return Result(
      exitCode: held.isEmpty ? .done : .held,
      notices: imported.notices + (held.isEmpty ? [] : [sentence]),
      message: "\(ShownName.path(file)): \(imported.parts.count) municipalities, \(bytes) bytes")
  }

  private static func unwritable(
    _ file: String, _ error: PublishingError, _ code: ExitCode
  ) -> RunFailure {
    RunFailure(
      code,
      "\(ShownName.path(file)): cannot be written (\(error.systemReason)); expected a file in a "
        + "folder this user may write; name another with --out, or give the right to write there")
  }
}
