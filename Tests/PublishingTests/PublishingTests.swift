import Foundation
import Testing

@testable import Publishing

@Suite("Publishing")
struct PublishingTests {
  private let folder: TemporaryFolder
  private let output: OutputFolder

  init() throws {
    folder = try TemporaryFolder()
    output = OutputFolder(path: folder.path)
  }

  private func publish(_ seed: Int, tool: String = "1.0.0") throws -> Publication {
    try SampleRun(seed: seed, toolVersion: tool).publish(to: output)
  }

  @Test("puts a whole release behind `current`, closed where it must be")
  func whole() throws {
    let publication = try publish(1)
    #expect(publication.isNew && publication.untidied == nil)
    #expect(try output.current() == publication.release)
    #expect(
      try FileManager.default.destinationOfSymbolicLink(atPath: folder.path("current"))
        == "releases/\(publication.release)")
    #expect(try folder.text("current/public/index.html") == "index.html 1\n")
    #expect(try folder.mode("releases/\(publication.release)") == 0o755)
    #expect(try folder.mode("current/manifest.json") == 0o600)
    #expect(try folder.mode("current/internal") == 0o700)
    #expect(try folder.mode(".ledger.sqlite") == 0o600)
    #expect(try folder.mode(".history") == 0o600)
    #expect(
      try folder.names("") == [".history", ".ledger.sqlite", ".lock", "current", "releases"])
    #expect(try verify(folder.path).isEmpty)
    #expect(try verify(folder.path("current")).isEmpty)
  }

  @Test("has nothing to publish for the same inputs, configuration, templates and tool")
  func unchanged() throws {
    let release = try publish(1).release
    let key = SampleRun(seed: 1).provenance.runKey
    #expect(try output.standing(of: key) == .unchanged(release))
    #expect(try output.isUnchanged(runKey: key))
    #expect(try !output.isUnchanged(runKey: SampleRun(seed: 2).provenance.runKey))
    let newer = SampleRun(seed: 1, toolVersion: "1.0.1")
    #expect(try !output.isUnchanged(runKey: newer.provenance.runKey))
  }

  @Test(
    "has something to publish when a file of the release is gone or cut", arguments: [true, false])
  func damaged(isGone: Bool) throws {
    _ = try publish(1)
    let key = SampleRun(seed: 1).provenance.runKey
    if isGone {
      try FileManager.default.removeItem(atPath: folder.path("current/public/feed.atom"))
    } else {
      try folder.write("", to: "current/public/feed.atom")
    }
    #expect(try output.standing(of: key) == .changed)
    let again = try publish(1)
    #expect(again.release.number == 2)
    #expect(try verify(folder.path).isEmpty)
  }

  @Test("gives the same bytes in two folders")
  func deterministic() throws {
    let other = try TemporaryFolder()
    for seed in [3, 1, 2] {
      _ = try publish(seed)
      try SampleRun(seed: seed).publish(to: OutputFolder(path: other.path))
    }
    #expect(
      try output.releases().map(\.text) == OutputFolder(path: other.path).releases().map(\.text))
    for release in try output.releases() {
      let path = "releases/\(release)/manifest.json"
      #expect(try folder.text(path) == other.text(path))
      #expect(try !folder.text(path).contains(folder.path))
    }
  }

  @Test("numbers a release whose name is taken by other content")
  func numbered() throws {
    let first = try publish(1).release
    let second = try publish(1, tool: "1.0.1").release
    let third = try publish(1, tool: "1.0.2").release
    #expect(second.text == "\(first)-2" && third.text == "\(first)-3")
    #expect(
      try folder.text("current/internal/0766-hedensted/status-pack.html") == "\(third) 1.0.2\n")
    #expect(try output.releases() == [first, second, third])
    #expect(try verify(folder.path).isEmpty)
  }

  @Test("keeps the last five releases and the one that is current")
  func keepsFive() throws {
    let all = try (1...7).map { try publish($0).release }
    #expect(try output.releases() == Array(all.suffix(5)))
    #expect(try folder.names("releases") == all.suffix(5).map(\.text).sorted())
    #expect(try folder.text(".history").split(separator: "\n").count == 5)
  }

  @Test("never moves `current` for a preview, and places the same preview once")
  func preview() throws {
    let release = try publish(1).release
    let run = SampleRun(seed: 2)
    var previews: [Publication] = []
    for _ in 0..<2 {
      let staged = try output.stage(under: .previews)
      let name = try run.write(to: staged, of: output, ledgerDigest: nil, under: .previews)
      previews.append(
        try output.placePreview(staged, as: name, provenance: run.provenance, counts: []))
    }
    #expect(previews.map(\.isNew) == [true, false])
    #expect(try output.current() == release)
    #expect(try output.releases() == [release])
    #expect(try folder.names("previews") == [previews[0].release.text])
    #expect(try verify(folder.path("previews/\(previews[1].release)")).isEmpty)
  }

  @Test("says what could not be tidied up once readers see the release")
  func untidied() throws {
    _ = try publish(1)
    var blocked = output
    blocked.afterStep = { [folder] step in
      guard step == .swapped else { return }
      try? FileManager.default.removeItem(atPath: folder.path(".history"))
      try? FileManager.default.createDirectory(
        atPath: folder.path(".history"), withIntermediateDirectories: false)
    }
    let publication = try SampleRun(seed: 2).publish(to: blocked)
    #expect(publication.untidied?.family == .inputOutput)
    #expect(try output.current() == publication.release)
    #expect(try verify(folder.path).isEmpty)
  }

  @Test(
    "refuses an input that says where it lies on the machine",
    arguments: [
      ("/home/x/a.csv", PublishingError.PathFault.absolute), ("../a.csv", .leavesFolder),
    ])
  func inputPath(path: String, fault: PublishingError.PathFault) throws {
    try output.prepare()
    let staged = try output.stage(under: .previews)
    let hash = ContentHash(of: "")
    let provenance = Provenance(
      toolVersion: "1", configurationHash: hash, templatesHash: hash,
      inputs: [InputFile(path: path, bytes: 0, sha256: hash)])
    let name = try #require(ReleaseName("2026-06-30-1f3a9c"))
    #expect(throws: PublishingError.unsafePath(path: path, fault: fault)) {
      try output.placePreview(staged, as: name, provenance: provenance, counts: [])
    }
    #expect(try output.names(in: .previews).isEmpty)
  }

  @Test("leaves no trace of a release that is discarded")
  func discarded() throws {
    try output.prepare()
    let staged = try output.stage(under: .releases)
    _ = try SampleRun(seed: 1).write(to: staged, of: output, ledgerDigest: nil)
    try output.discard(staged)
    #expect(try folder.names("releases").isEmpty)
  }

  @Test("flushes file by file where the system knows no other way")
  func flushEach() throws {
    _ = try publish(1)
    try output.open().flushEach()
    try output.open().flush()
  }
}
