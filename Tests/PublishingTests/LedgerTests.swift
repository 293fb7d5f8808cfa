import Foundation
import Testing

@testable import Publishing

@Suite("Ledger")
struct LedgerTests {
  private let folder: TemporaryFolder
  private let output: OutputFolder
  private let ledger: Ledger
  private let names = ["2026-06-30-aaaaaa", "2026-06-30-bbbbbb"].compactMap(ReleaseName.init)
  private let key = ContentHash(of: "run")

  init() throws {
    folder = try TemporaryFolder()
    output = OutputFolder(path: folder.path)
    try output.prepare()
    ledger = try output.ledger()
  }

  private func publish(
    _ release: ReleaseName, _ rows: [LedgerRow], _ tallies: [AcceptedTally] = []
  ) throws {
    try ledger.record(release: release, runKey: key, rows: rows, tallies: tallies)
    try ledger.confirm(release)
  }

  @Test("gives what was last published of a cell, and the release that showed it first")
  func last() throws {
    let row = LedgerRow.sample("3.8")
    #expect(try ledger.lastPublished(row.key) == nil)
    try publish(names[0], [row])
    try publish(names[1], [row])
    #expect(try ledger.lastPublished() == [row.key: PublishedRow(release: names[0], row: row)])
    let hidden = LedgerRow.sample("", status: "suppressed", n: nil)
    try publish(names[0], [hidden])
    #expect(try ledger.lastPublished(row.key) == PublishedRow(release: names[0], row: hidden))
    try publish(names[1], [])
    #expect(try ledger.lastPublished(row.key)?.row == hidden)
  }

  @Test("does not count what a dead run noted and never published")
  func pending() throws {
    let before = try ledger.digest()
    try ledger.record(release: names[0], runKey: key, rows: [.sample("1")])
    #expect(try ledger.lastPublished().isEmpty)
    #expect(try output.ledger().digest() == before)
    try publish(names[1], [.sample("2")])
    #expect(try ledger.lastPublished(LedgerRow.sample("").key)?.release == names[1])
  }

  @Test("has a digest of what it remembers, not of its file")
  func digest() throws {
    let other = try TemporaryFolder()
    let second = OutputFolder(path: other.path)
    try second.prepare()
    let twin = try second.ledger()
    let rows = (0..<20).map { (number: Int) in
      LedgerRow(
        key: LedgerKey(
          indicator: "i\(number)", scopeType: "nation", scopeCode: "DK", municipalityCode: "",
          wave: "", kind: "level"),
        status: "estimate", printed: ["\(number)"], n: number)
    }
    try publish(names[0], rows)
    for release in [names[1], names[0]] {
      try twin.record(release: release, runKey: key, rows: rows.reversed())
    }
    try twin.confirm(names[0])
    #expect(try ledger.digest() == twin.digest())
    try publish(names[1], [])
    #expect(try ledger.digest() != twin.digest())
  }

  @Test("keeps the last accepted tally of a municipality that is held later")
  func tallies() throws {
    let first = AcceptedTally(municipalityCode: "0766", bytes: [1, 2])
    let other = AcceptedTally(municipalityCode: "0101", bytes: [])
    let second = AcceptedTally(municipalityCode: "0766", bytes: [3])
    try publish(names[0], [], [first, other])
    #expect(try ledger.lastAcceptedTallies() == [other, first])
    try ledger.record(release: names[1], runKey: key, rows: [], tallies: [second])
    #expect(try ledger.lastAcceptedTallies() == [other, first])
    try ledger.confirm(names[1])
    #expect(try ledger.lastAcceptedTallies() == [other, second])
  }

  @Test("refuses two rows for one cell")
  func twice() {
    #expect(throws: PublishingError.self) {
      try ledger.record(release: names[0], runKey: key, rows: [.sample("1"), .sample("2")])
    }
  }

  @Test("is refused when there are releases without it")
  func missing() throws {
    try SampleRun(seed: 1).publish(to: output)
    try FileManager.default.removeItem(atPath: folder.path(".ledger.sqlite"))
    let place = folder.path(".ledger.sqlite")
    let error = #expect(throws: PublishingError.ledgerMissing(path: place)) {
      _ = try output.ledger()
    }
    #expect(error?.family == .configuration)
    #expect(!folder.exists(".ledger.sqlite"))
  }

  @Test("is refused when it is no database, a link, or of a newer version")
  func unreadable() throws {
    let second = OutputFolder(path: folder.path("second"))
    try second.prepare()
    let text = String(repeating: "no database ", count: 100)
    try folder.write(text, to: "second/.ledger.sqlite")
    let damaged = #expect(throws: PublishingError.self) { _ = try second.ledger() }
    #expect(damaged?.family == .inputOutput)

    try FileManager.default.removeItem(atPath: folder.path("second/.ledger.sqlite"))
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("second/.ledger.sqlite"), withDestinationPath: folder.path("x"))
    #expect(
      throws: PublishingError.unsafePath(path: folder.path("second/.ledger.sqlite"), fault: .link)
    ) { _ = try second.ledger() }

    // SQLite keeps the version of the user at byte 60 of the file, big-endian.
    let file = try FileHandle(forUpdating: URL(filePath: folder.path(".ledger.sqlite")))
    try file.seek(toOffset: 60)
    try file.write(contentsOf: Data([0, 0, 0, 3]))
    try file.close()
    let newer = #expect(throws: PublishingError.self) { _ = try output.ledger() }
    #expect(newer == .ledgerTooNew(path: folder.path(".ledger.sqlite"), found: 3, expected: 2))
  }

  @Test("is closed to others, also when it was not")
  func permissions() throws {
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o644], ofItemAtPath: folder.path(".ledger.sqlite"))
    _ = try output.ledger()
    #expect(try folder.mode(".ledger.sqlite") == 0o600)
  }
}
