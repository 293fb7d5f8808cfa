import Foundation
import Testing

@testable import Publishing

@Suite("Verify")
struct VerifyTests {
  private let folder: TemporaryFolder
  private let files = FileManager.default

  init() throws {
    folder = try TemporaryFolder()
    try SampleRun(seed: 1).publish(to: OutputFolder(path: folder.path))
  }

  private func path(_ name: String) -> String { folder.path("current/\(name)") }

  private func findings() throws -> [String: VerifyFinding.Kind] {
    Dictionary(uniqueKeysWithValues: try verify(folder.path).map { ($0.path, $0.kind) })
  }

  @Test("finds nothing in a release as it was published, also in a copy of it")
  func clean() throws {
    #expect(try findings().isEmpty)
    let copy = try TemporaryFolder()
    let original = try files.destinationOfSymbolicLink(atPath: folder.path("current"))
    try files.copyItem(atPath: folder.path(original), toPath: copy.path("copy"))
    #expect(try verify(copy.path("copy")).isEmpty)
  }

  @Test("finds files that are missing, extra, changed, or no files")
  func content() throws {
    let elsewhere = try TemporaryFolder()
    try elsewhere.write("data/indicators.csv 1\n", to: "same")
    try files.removeItem(atPath: path("public/feed.atom"))
    try folder.write("Index.html 1\n", to: "current/public/index.html")
    try folder.write("x", to: "current/public/extra.html")
    try files.createDirectory(atPath: path("public/empty"), withIntermediateDirectories: false)
    try files.removeItem(atPath: path("public/data/indicators.csv"))
    try files.createSymbolicLink(
      atPath: path("public/data/indicators.csv"), withDestinationPath: elsewhere.path("same"))
    #expect(
      try findings() == [
        "public/feed.atom": .missing,
        "public/index.html": .changed(
          expected: ContentHash(of: "index.html 1\n"), found: ContentHash(of: "Index.html 1\n")),
        "public/extra.html": .extra,
        "public/empty": .extra,
        "public/data/indicators.csv": .notAFile,
      ])
  }

  @Test("finds rights of others to what is internal")
  func permissions() throws {
    try files.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path("internal"))
    let pack = "internal/0766-hedensted/status-pack.html"
    try files.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path(pack))
    try files.setAttributes([.posixPermissions: 0o644], ofItemAtPath: path("manifest.json"))
    #expect(
      try findings() == [
        "internal": .permissions(expected: 0o700, found: 0o755),
        pack: .permissions(expected: 0o600, found: 0o640),
        "manifest.json": .permissions(expected: 0o600, found: 0o644),
      ])
  }

  @Test("finds a manifest that is missing, changed, or rewritten to fit")
  func manifest() throws {
    let json = try folder.text("current/manifest.json")
    try folder.write(json.replacing("1.0.0", with: "1.0.1"), to: "current/manifest.json")
    #expect(try findings()["manifest.json"] == .unreadableManifest)

    let read = try #require(Manifest(json: Array(json.utf8)))
    let forged = Manifest(
      release: read.release, provenance: read.provenance, ledgerDigest: read.ledgerDigest,
      counts: read.counts,
      files: read.files.map { file in
        ReleaseFile(
          path: file.path, bytes: 1,
          sha256: file.path == "public/index.html" ? ContentHash(of: "x") : file.sha256,
          edition: file.edition, report: file.report)
      })
    try folder.write(forged.json, to: "current/manifest.json")
    try folder.write("x", to: "current/public/index.html")
    guard case .otherName = try findings()["manifest.json"] else {
      Issue.record("found \(try findings())")
      return
    }

    try files.removeItem(atPath: path("manifest.json"))
    #expect(try findings() == ["manifest.json": .noManifest])
  }

  @Test("finds a `current` that is gone or leads nowhere")
  func current() throws {
    let destination = try files.destinationOfSymbolicLink(atPath: folder.path("current"))
    try files.removeItem(atPath: folder.path("current"))
    #expect(try findings() == ["current": .noCurrent])
    try files.createSymbolicLink(
      atPath: folder.path("current"), withDestinationPath: "releases/2020-01-01-000000")
    #expect(
      try findings() == ["current": .danglingCurrent(destination: "releases/2020-01-01-000000")])
    try files.removeItem(atPath: folder.path(destination))
    #expect(try findings().count == 1)
  }

  @Test("says each finding in one line, the place first")
  func wording() {
    let finding = VerifyFinding(path: "internal", kind: .permissions(expected: 0o700, found: 0o755))
    #expect("\(finding)" == "internal: permissions are 755; expected 700: chmod 700")
  }
}
