import Foundation
import Testing

@testable import Publishing

@Suite("RunLock")
struct RunLockTests {
  private let folder: TemporaryFolder
  private let output: OutputFolder

  init() throws {
    folder = try TemporaryFolder()
    output = OutputFolder(path: folder.path)
    try output.prepare()
  }

  @Test("is refused to a second run, and given again when the first has ended")
  func second() throws {
    let first = try output.acquireLock()
    let error = #expect(throws: PublishingError.locked(path: folder.path(".lock"))) {
      _ = try output.acquireLock()
    }
    #expect(error?.family == .busy)
    first.release()
    first.release()
    _ = try output.acquireLock()
    #expect(try folder.mode(".lock") == 0o600)
  }

  @Test("is refused to another process")
  func otherProcess() async throws {
    let lock = try output.acquireLock()
    defer { lock.release() }
    await #expect(processExitsWith: .exitCode(75)) { [path = folder.path as String] in
      do throws(PublishingError) {
        _ = try OutputFolder(path: path).acquireLock()
      } catch {
        exit(error.family == .busy ? 75 : 1)
      }
    }
  }

  @Test("is given back by the system when its process is killed")
  func killed() async throws {
    await #expect(processExitsWith: .signal(SIGKILL)) { [path = folder.path as String] in
      let lock = try OutputFolder(path: path).acquireLock()
      kill(getpid(), SIGKILL)
      lock.release()
    }
    _ = try output.acquireLock()
  }

  @Test("removes what a dead run left, and nothing else")
  func debris() throws {
    try FileManager.default.createDirectory(
      atPath: folder.path("releases/.staging-0011/internal"), withIntermediateDirectories: true)
    try folder.write("x", to: "releases/.staging-0011/internal/x")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("releases/.staging-0011/link"), withDestinationPath: folder.path)
    try FileManager.default.createSymbolicLink(
      atPath: folder.path(".current-0022"), withDestinationPath: "releases")
    try folder.write("x", to: ".status.json-0033")
    try folder.write("x", to: "kept")
    _ = try output.acquireLock()
    #expect(try folder.names("") == [".lock", "kept", "releases"])
    #expect(try folder.names("releases").isEmpty)
  }
}
