import Publishing
import Testing

@Suite("ReleaseName")
struct ReleaseNameTests {
  private func file(_ path: String, _ edition: Edition, _ content: String) -> ReleaseFile {
    ReleaseFile(
      path: path, bytes: content.utf8.count, sha256: ContentHash(of: content), edition: edition,
      report: "summary")
  }

  @Test(
    "reads what a folder of a release is called",
    arguments: ["2026-06-30-1f3a9c", "2026-06-30-1f3a9c-2", "2026-12-01-000000-17"])
  func read(text: String) {
    #expect(ReleaseName(text)?.text == text)
  }

  @Test(
    "is not read from other names",
    arguments: [
      "", ".staging-0011", "2026-06-30", "2026-13-30-1f3a9c", "2026-06-30-1F3A9C",
      "2026-06-30-1f3a9c-1", "2026-06-30-1f3a9c-02", "2026-06-30-1f3a9c-2-3", "26-06-30-1f3a9c",
    ])
  func refused(text: String) {
    #expect(ReleaseName(text) == nil)
  }

  @Test("depends on public files and configuration only, in whatever order they come")
  func candidate() throws {
    let index = file("public/index.html", .public, "a")
    let feed = file("public/feed.atom", .public, "b")
    let pack = file("internal/index.html", .internal, "c")
    func name(_ files: [ReleaseFile], _ configuration: String = "x") throws -> String {
      try ReleaseName.candidate(
        referenceDate: "2026-06-30", publicFiles: files,
        configurationHash: ContentHash(of: configuration)
      ).text
    }
    let expected = try name([index, feed])
    #expect(expected.hasPrefix("2026-06-30-"))
    #expect(try name([feed, pack, index]) == expected)
    #expect(try name([index]) != expected)
    #expect(try name([index, feed], "y") != expected)
  }

  @Test("refuses a reference date that is none")
  func date() {
    #expect(throws: PublishingError.notADate(found: "30-06-2026")) {
      try ReleaseName.candidate(
        referenceDate: "30-06-2026", publicFiles: [], configurationHash: ContentHash(of: ""))
    }
  }

  @Test("sorts by date, hash and number")
  func order() throws {
    let texts = [
      "2025-06-30-ffffff", "2026-06-30-1f3a9c", "2026-06-30-1f3a9c-2", "2026-06-30-1f3a9c-10",
    ]
    #expect(texts.reversed().compactMap(ReleaseName.init).sorted().map(\.text) == texts)
  }
}
