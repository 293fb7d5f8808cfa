import Publishing

/// Signs off a wave: what the current release says of it is printed from then on.
public struct Freeze: Sendable {
  private let request: FreezeRequest
  private let progress: Progress

  public init(_ request: FreezeRequest, progress: Progress = Progress()) {
    self.request = request
    self.progress = progress
  }

  /// Signs off the wave, or leaves the ledger as it was.
  ///
  /// - Returns: What was done, one sentence a line.
  /// - Throws: `RunFailure` with 64 for a wave that is unknown, empty or signed off already, 66
  ///   where there is no release, 75 while another run holds the lock, 76 where the release is not
  ///   of these inputs, and what reading gives.
  public func run() async throws(RunFailure) -> [String] {
    let folder = OutputFolder(path: request.output)
    guard FileTree.exists(request.output) else {
      throw RunFailure(PublishingError.noRelease(path: request.output))
    }
    do {
      let lock = try folder.acquireLock()
      defer { lock.release() }
      return try await FreezeRun(request, folder, progress).run()
    } catch let failure as RunFailure {
      throw failure
    } catch let error as PublishingError {
      throw RunFailure(error)
    } catch {
      throw RunFailure(
        .fault, "\(error): a fault of the program; report it with the command and this line")
    }
  }
}
