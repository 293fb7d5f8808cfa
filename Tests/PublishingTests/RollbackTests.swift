import Foundation
import Testing

@testable import Publishing

@Suite("Rollback")
struct RollbackTests {
  private let folder: TemporaryFolder
  private let output: OutputFolder
  private let releases: [ReleaseName]

  init() throws {
    let folder = try TemporaryFolder()
    let output = OutputFolder(path: folder.path)
    releases = try (1...3).map { try SampleRun(seed: $0).publish(to: output).release }
    (self.folder, self.output) = (folder, output)
  }

  private func key(_ seed: Int) -> ContentHash { SampleRun(seed: seed).provenance.runKey }

  @Test("goes back one release at a time, until there is none")
  func back() throws {
    #expect(try output.rollback() == releases[1])
    #expect(try output.current() == releases[1])
    #expect(try output.rollback() == releases[0])
    let error = PublishingError.noOlderRelease(path: folder.path, current: releases[0].text)
    #expect(throws: error) { try output.rollback() }
    #expect(error.family == .nothingThere)
    #expect(try output.current() == releases[0])
    #expect(try output.releases() == releases)
    #expect(try verify(folder.path).isEmpty)
  }

  @Test("keeps the same inputs from being published again until they change")
  func withheld() throws {
    _ = try output.rollback()
    #expect(try output.standing(of: key(3)) == .rolledBack(current: releases[1]))
    #expect(try output.isUnchanged(runKey: key(3)))
    _ = try output.rollback()
    #expect(try output.isUnchanged(runKey: key(3)))
    #expect(try output.isUnchanged(runKey: key(2)))
    #expect(try !output.isUnchanged(runKey: key(4)))
    let next = try SampleRun(seed: 4).publish(to: output).release
    #expect(try output.current() == next)
    #expect(try !output.isUnchanged(runKey: key(3)))
  }

  @Test("passes by a release that was taken back before")
  func passesBy() throws {
    _ = try output.rollback()
    try SampleRun(seed: 4).publish(to: output)
    #expect(try output.rollback() == releases[1])
  }

  @Test("knows what a release taken back had published: readers have seen it")
  func remembers() throws {
    _ = try output.rollback()
    let known = try output.ledger().lastPublished(LedgerRow.sample("").key)
    #expect(known?.row == LedgerRow.sample("3"))
  }

  @Test("works on a history that was lost as far as it can")
  func lostHistory() throws {
    try FileManager.default.removeItem(atPath: folder.path(".history"))
    #expect(try output.releases().last == releases[2])
    #expect(throws: PublishingError.noOlderRelease(path: folder.path, current: releases[2].text)) {
      try output.rollback()
    }
  }
}
