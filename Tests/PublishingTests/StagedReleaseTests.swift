import Foundation
import Testing

@testable import Publishing

@Suite("StagedRelease")
struct StagedReleaseTests {
  private let folder: TemporaryFolder
  private let output: OutputFolder
  private let staged: StagedRelease

  init() throws {
    folder = try TemporaryFolder()
    output = OutputFolder(path: folder.path)
    try output.prepare()
    staged = try output.stage(under: .releases)
  }

  private func write(_ path: String, _ edition: Edition = .public) throws(PublishingError) {
    try staged.write(Array("x".utf8), to: path, edition: edition, report: "summary")
  }

  @Test(
    "refuses a path that would leave its folder, and writes nothing",
    arguments: [
      ("/etc/passwd", PublishingError.PathFault.absolute),
      ("public/../../../x", .leavesFolder), ("../public/x", .leavesFolder),
      ("public//x", .leavesFolder), ("public/./x", .leavesFolder), ("public/", .leavesFolder),
      ("", .leavesFolder), ("public/Børn", .character), ("public/A", .character),
      ("public/a b", .character), ("public/a\\b", .character), ("public/a\0b", .character),
      ("public/.htaccess", .character), ("public/" + String(repeating: "a", count: 256), .tooLong),
      ("internal/index.html", .edition(.public)), ("public", .edition(.public)),
      ("manifest.json", .edition(.public)),
    ])
  func unsafePath(path: String, fault: PublishingError.PathFault) throws {
    #expect(throws: PublishingError.unsafePath(path: path, fault: fault)) { try write(path) }
    #expect(try folder.names("releases/\(staged.name)").isEmpty)
    #expect(staged.files.isEmpty)
  }

  @Test("refuses to follow a link that stands where a folder belongs")
  func linkedFolder() throws {
    let elsewhere = try TemporaryFolder()
    let link = "releases/\(staged.name)/public"
    try FileManager.default.createSymbolicLink(
      atPath: folder.path(link), withDestinationPath: elsewhere.path)
    #expect(throws: PublishingError.unsafePath(path: folder.path(link), fault: .link)) {
      try write("public/index.html")
    }
    #expect(try elsewhere.names("").isEmpty)
  }

  @Test("refuses to write through a link that stands where a file belongs")
  func linkedFile() throws {
    let elsewhere = try TemporaryFolder()
    try write("public/index.html")
    let link = "releases/\(staged.name)/public/feed.atom"
    try FileManager.default.createSymbolicLink(
      atPath: folder.path(link), withDestinationPath: elsewhere.path("x"))
    #expect(throws: PublishingError.writtenTwice(path: folder.path(link))) {
      try write("public/feed.atom")
    }
    #expect(try elsewhere.names("").isEmpty)
  }

  @Test("refuses to write a file twice")
  func twice() throws {
    try write("public/index.html")
    let path = folder.path("releases/\(staged.name)/public/index.html")
    #expect(throws: PublishingError.writtenTwice(path: path)) { try write("public/index.html") }
    #expect(staged.files.count == 1)
  }

  @Test(
    "gives internal files and folders to nobody else, whatever the umask", arguments: [0, 0o77])
  func permissions(mask: Int) throws {
    let old = umask(mode_t(mask))
    defer { umask(old) }
    try write("public/data/indicators.csv")
    try write("internal/0766-hedensted/status-pack.html", .internal)
    let place = "releases/\(staged.name)"
    #expect(try folder.mode("\(place)") == 0o700)
    #expect(try folder.mode("\(place)/public") == 0o755)
    #expect(try folder.mode("\(place)/public/data") == 0o755)
    #expect(try folder.mode("\(place)/public/data/indicators.csv") == 0o644)
    #expect(try folder.mode("\(place)/internal") == 0o700)
    #expect(try folder.mode("\(place)/internal/0766-hedensted") == 0o700)
    #expect(try folder.mode("\(place)/internal/0766-hedensted/status-pack.html") == 0o600)
  }

  @Test("takes files from several workers and lists them sorted by path")
  func workers() async throws {
    let staged = staged
    try await withThrowingTaskGroup { group in
      for worker in 0..<8 {
        group.addTask {
          for page in 0..<25 {
            try staged.write(
              Array("\(worker) \(page)".utf8), to: "public/m/\(page)/\(worker).html",
              edition: .public, report: "midway")
          }
        }
      }
      try await group.waitForAll()
    }
    let paths = staged.files.map(\.path)
    #expect(paths.count == 200)
    #expect(paths == paths.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
    let file = try #require(staged.files.first { $0.path == "public/m/3/7.html" })
    #expect(file.sha256 == ContentHash(of: "7 3") && file.bytes == 3)
  }
}
