import Publishing

/// The main job: import, evaluate, render, prove and publish one release, or leave all as it was.
public struct Build: Sendable {
  private let request: BuildRequest
  private let progress: Progress
  private let log: RunLog

  public init(
    _ request: BuildRequest, progress: Progress = Progress(), log: RunLog = RunLog()
  ) {
    self.request = request
    self.progress = progress
    self.log = log
  }

  /// Runs the job; every end, also a bad one, is a report.
  public func run() async -> RunReport {
    let folder = OutputFolder(path: request.output)
    do {
      try folder.prepare()
      let lock = try folder.acquireLock()
      defer { lock.release() }
      let report = await attempt(in: folder)
      try folder.write(report.status)
      return report
    } catch {
      return RunReport(RunFailure(error), counts: [], stages: [])
    }
  }

  /// The job itself, while the lock is held.
  private func attempt(in folder: OutputFolder) async -> RunReport {
    do {
      return try await BuildRun(request, folder, progress, log).run()
    } catch {
      return RunReport(RunFailure(ofRun: error), counts: [], stages: [])
    }
  }
}

extension RunReport {
  /// A run that failed.
  init(_ failure: RunFailure, counts: [NamedCount], stages: [RunStatus.Stage]) {
    self.init(
      exitCode: failure.exitCode,
      status: RunStatus(
        status: failure.exitCode == .refused ? "refused" : "failed",
        exitCode: Int(failure.exitCode.rawValue), release: nil, counts: counts, stages: stages,
        heldMunicipalities: [], message: failure.message),
      notices: [failure.message])
  }
}
