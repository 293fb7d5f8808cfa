import Foundation
import Testing

@testable import Publishing

@Suite("OutputFolder")
struct OutputFolderTests {
  private let folder: TemporaryFolder
  private let output: OutputFolder

  init() throws {
    folder = try TemporaryFolder()
    output = OutputFolder(path: folder.path("output"))
  }

  @Test("is made with the folders above it, open to readers whatever the umask")
  func made() throws {
    let old = umask(0o77)
    defer { umask(old) }
    let deep = OutputFolder(path: folder.path("a/b/output/"))
    try deep.prepare()
    try deep.prepare()
    #expect(try folder.mode("a/b/output") == 0o755)
    #expect(try folder.names("a/b/output") == ["releases"])
    #expect(try folder.names("a/b/output/releases").isEmpty)
  }

  @Test("cannot be made below a file", arguments: ["/dev/null/x", "/dev/null", "/proc/nothing/x"])
  func notMade(path: String) throws {
    let error = try #require(throws: PublishingError.self) {
      try OutputFolder(path: path).prepare()
    }
    guard case .cannotCreate = error else {
      Issue.record("found \(error)")
      return
    }
    #expect(error.family == .cannotCreate)
  }

  @Test("has no release and no current before the first run")
  func empty() throws {
    try output.prepare()
    #expect(try output.current() == nil)
    #expect(try output.releases().isEmpty)
    #expect(try output.standing(of: ContentHash(of: "")) == .changed)
    #expect(throws: PublishingError.noRelease(path: output.path)) { try output.rollback() }
    #expect(throws: PublishingError.noRelease(path: output.path)) { try verify(output.path) }
  }

  @Test(
    "reads only a link to a release as current",
    arguments: ["/tmp", "..", "releases/x", "releases/../2026-06-30-1f3a9c"])
  func foreignLink(destination: String) throws {
    try output.prepare()
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("output/current"), withDestinationPath: destination)
    #expect(try output.current() == nil)
    #expect(
      try verify(output.path).map(\.kind) == [.danglingCurrent(destination: destination)])
  }
}
