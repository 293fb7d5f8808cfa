import Foundation
import Testing

@testable import Publishing

@Suite("Crash")
struct CrashTests {
  @Test(
    "after any step leaves `current` at a whole release, and the next run puts all in order",
    arguments: PublishStep.allCases)
  func killed(after step: PublishStep) async throws {
    let folder = try TemporaryFolder()
    let output = OutputFolder(path: folder.path)
    let old = try (1...5).map { try SampleRun(seed: $0).publish(to: output).release }

    await #expect(processExitsWith: .signal(SIGKILL)) {
      [path = folder.path as String, word = step.rawValue as String] in
      var output = OutputFolder(path: path)
      output.afterStep = { if $0.rawValue == word { kill(getpid(), SIGKILL) } }
      try SampleRun(seed: 6).publish(to: output)
    }

    let isSwapped = [.swapped, .confirmed, .noted, .pruned].contains(step)
    let current = try #require(try output.current())
    #expect((current == old.last) == !isSwapped)
    #expect(try verify(folder.path).isEmpty)
    let key = SampleRun(seed: 6).provenance.runKey
    #expect(try output.isUnchanged(runKey: key) == isSwapped)

    let ledger = try output.ledger()
    let known = try ledger.lastPublished(LedgerRow.sample("").key)
    #expect(known?.row == LedgerRow.sample(isSwapped ? "6" : "5"))
    #expect(known?.release == current)

    try SampleRun(seed: isSwapped ? 7 : 6).publish(to: output)
    #expect(try verify(folder.path).isEmpty)
    #expect(try folder.names("releases").filter { $0.hasPrefix(".") }.isEmpty)
    #expect(try folder.names("").filter { $0.hasPrefix(".current-") }.isEmpty)
    #expect(try output.releases().count == 5)
    #expect(try output.current() == output.releases().last)
    #expect(try output.rollback() == (isSwapped ? current : old.last))
  }

  @Test("gives the release that was lost its name and bytes in the next run")
  func sameBytes() async throws {
    let folder = try TemporaryFolder()
    let output = OutputFolder(path: folder.path)
    await #expect(processExitsWith: .signal(SIGKILL)) { [path = folder.path as String] in
      var output = OutputFolder(path: path)
      output.afterStep = { if $0 == .renamed { kill(getpid(), SIGKILL) } }
      try SampleRun(seed: 1).publish(to: output)
    }
    #expect(try output.current() == nil)
    let lost = try #require(try output.names(in: .releases).first)
    let publication = try SampleRun(seed: 1).publish(to: output)
    #expect(publication.release == lost && !publication.isNew)
    #expect(try output.current() == lost)
  }

  @Test("by a full disk leaves `current` as it was")
  func fullDisk() async throws {
    let folder = try TemporaryFolder()
    let output = OutputFolder(path: folder.path)
    let old = try SampleRun(seed: 1).publish(to: output).release
    await #expect(processExitsWith: .exitCode(74)) { [path = folder.path as String] in
      let output = OutputFolder(path: path)
      let lock = try output.acquireLock()
      defer { lock.release() }
      let staged = try output.stage(under: .releases)
      signal(SIGXFSZ, SIG_IGN)
      var limit = rlimit(rlim_cur: 4096, rlim_max: 4096)
      #if canImport(Glibc)
        setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
      #else
        setrlimit(RLIMIT_FSIZE, &limit)
      #endif
      do throws(PublishingError) {
        try staged.write(
          [UInt8](repeating: 0, count: 10_000), to: "public/index.html", edition: .public,
          report: "summary")
      } catch .diskFull {
        exit(74)
      } catch {
        exit(1)
      }
    }
    #expect(try output.current() == old)
    #expect(try folder.names("releases").count == 2)
    _ = try output.acquireLock()
    #expect(try folder.names("releases") == [old.text])
    #expect(try verify(folder.path).isEmpty)
  }
}
