import Publishing

/// Makes the public edition and all figures of a project from tally files, as one release.
public struct MergeShares: Sendable {
  private let request: MergeRequest
  private let progress: Progress

  public init(_ request: MergeRequest, progress: Progress = Progress()) {
    self.request = request
    self.progress = progress
  }

  /// Runs the merge; every end, also a bad one, is a report.
  public func run() async -> RunReport {
    let folder = OutputFolder(path: request.output)
    do {
      try folder.prepare()
      let lock = try folder.acquireLock()
      defer { lock.release() }
      let report: RunReport
      do {
        report = try await MergeRun(request: request, folder: folder, progress: progress).run()
      } catch {
        report = RunReport(RunFailure(ofRun: error), counts: [], stages: [])
      }
      try folder.write(report.status)
      return report
    } catch {
      return RunReport(RunFailure(error), counts: [], stages: [])
    }
  }
}
