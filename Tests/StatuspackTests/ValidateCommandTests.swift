import Testing

@Suite("validate, as a user runs it")
struct ValidateCommandTests {
  private static let head =
    "<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"da\" xml:lang=\"da\">\n<head>"
    + "<meta charset=\"utf-8\"/><meta http-equiv=\"Content-Security-Policy\" content=\""
    + "default-src 'none'; style-src 'unsafe-inline'; img-src data:\"/><title>t</title>"
    + "<style>p{margin:0}</style></head>\n<body><main><h1>T</h1>\n"
  private static let foot = "</main></body></html>"

  @Test(
    "each fault has its file, line, column and message",
    arguments: [
      ("<!DOCTYPE html>\n" + head + "<blink>x</blink>" + foot, 5, "blink"),
      ("<!DOCTYPE html>\n" + head + "<p id=\"a\">x</p>\n<p id=\"a\">y</p>" + foot, 6, "a"),
      (
        "<!DOCTYPE html [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>\n" + head + "<p>&x;</p>"
          + foot,
        1, "DOCTYPE"
      ),
      (
        "<!DOCTYPE html [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
          + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;\">]>\n"
          + head + "<p>&d;&d;&d;&d;</p>" + foot, 1, "DOCTYPE"
      ),
    ])
  func fault(document: String, line: Int, word: String) throws {
    let place = try Workplace()
    try place.write(document, to: "page.html")
    let ended = try place.run("validate", "page.html")
    #expect(ended.exitCode == 76)
    let first = try #require(ended.output.split(separator: "\n").first)
    #expect(first.hasPrefix("page.html:\(line):"))
    #expect(first.contains(word))
    #expect(!ended.output.contains("root:"))
    #expect(ended.errors.isEmpty)
  }

  @Test("a good document is proved in silence; a missing one cannot be read")
  func good() throws {
    let place = try Workplace()
    try place.write("<!DOCTYPE html>\n" + Self.head + "<p>x</p>" + Self.foot, to: "page.html")
    let ended = try place.run("validate", "page.html")
    #expect(ended.exitCode == 0)
    #expect(ended.output.isEmpty && ended.errors.isEmpty)
    #expect(try place.run("validate", "nowhere.html").exitCode == 74)
  }
}
