import Testing
import Validation

@Suite("Link")
struct LinkTests {
  @Test("to another file is found with its place; others are not")
  func isFound() throws {
    let examination = try DocumentProver().examine(try Corpus.bytes("proved/vocabulary.xhtml"))
    #expect(examination.isProved)
    #expect(
      examination.links == [
        Link(target: "feed.atom", line: 12, column: 51),
        Link(target: "data/indicators.csv", line: 32, column: 153),
        Link(target: "../index.html#top", line: 32, column: 235),
      ])
  }

  private static let files: Set = [
    "index.html", "feed.atom", "data/indicators.csv", "municipalities/0766-hedensted/index.html",
    "æ ø.html",
  ]

  @Test(
    "that leads to a file of the release is whole",
    arguments: [
      ("index.html", "feed.atom"), ("index.html", "data/indicators.csv?x=1#y"),
      ("index.html", "./index.html"), ("index.html", "%C3%A6%20%C3%B8.html"),
      ("municipalities/0766-hedensted/index.html", "../../index.html#trivsel"),
      ("municipalities/0766-hedensted/index.html", "index.html"),
      ("municipalities/0766-hedensted/index.html", "?print"),
      ("data/datapackage.json", "../data/./indicators.csv"),
    ])
  func isWhole(page: String, target: String) {
    let pages = [page: [Link(target: target, line: 3, column: 4)]]
    #expect(brokenLinks(in: pages, files: Self.files.union([page])) == [])
  }

  @Test(
    "that leads nowhere is told at its place",
    arguments: [
      ("index.html", "Index.html", "has no file Index.html"),
      ("index.html", "data/", "has no file data"),
      ("index.html", "municipalities/0766-hedensted/", "add index.html"),
      ("index.html", "../secret.html", "out of the release"),
      ("index.html", "data/%2e%2e/%2e%2e/x", "out of the release"),
      ("index.html", "data%2Findicators.csv", "out of the release"),
      ("index.html", "a%zz.html", "out of the release"),
      ("index.html", "%FF.html", "out of the release"),
      ("municipalities/0766-hedensted/index.html", "feed.atom", "has no file municipalities/"),
    ])
  func isBroken(page: String, target: String, fragment: String) {
    let pages = [page: [Link(target: target, line: 3, column: 4)]]
    let broken = brokenLinks(in: pages, files: Self.files)
    #expect(broken.map(\.name) == [page])
    #expect(broken.first?.findings.map { [$0.line, $0.column] } == [[3, 4]])
    #expect(broken.first?.findings.first?.message.contains(fragment) == true, "\(broken)")
  }

  @Test("that is broken is told page by page, sorted")
  func isSorted() {
    let lost = [Link(target: "x", line: 9, column: 1), Link(target: "y", line: 2, column: 1)]
    let broken = brokenLinks(in: ["b.html": lost, "a.html": lost, "c.html": []], files: [])
    #expect(broken.map(\.name) == ["a.html", "b.html"])
    #expect(broken.first?.findings.map(\.line) == [2, 9])
    #expect("\(broken[0])".hasPrefix("a.html:2:1: found href=\"y\", but the release has no file y"))
  }
}
