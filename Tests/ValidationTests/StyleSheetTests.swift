import Testing
import Validation

@Suite("Style sheet")
struct StyleSheetTests {
  private static func findings(_ css: String) throws -> [Finding] {
    try DocumentProver().findings(in: try Corpus.plain("p { margin: 0; }", css))
  }

  @Test(
    "that loads nothing passes",
    arguments: [
      "p::before { content: \"\\2013 @import url(x)\"; }", "/* @import url(x) isn't a rule */",
      "p { background: url(\"data:image/png;base64,iVBORw0KGgo=\"); }",
      "rect { fill: url( #a-1); }",
      "p { background: url('data:,\\'x'); }", ".src, .image, .url { color: red; }",
      "@page { size: A4; @top-center { content: counter(page) } }",
    ])
  func passes(css: String) throws {
    #expect(try Self.findings(css) == [])
  }

  @Test(
    "that could load, or that HTML and XML read differently, is refused",
    arguments: [
      ("@IMPORT 'x';", "@import"), ("a{}x@import 'x';", "@import"), ("@\\69mport 'x';", "escape"),
      ("p { background: u\\72l(x) }", "escape"), ("p { background: URL(x.png) }", "of a file"),
      ("p { background: url(//example.org/x) }", "of a file"),
      ("p { background: url(data:/*); } p { background: image-set('x' 1x); } /**/", "of a file"),
      ("p { background: image-set('x.png' 1x) }", "image-set("),
      ("p { content: \"a\r@import 'x';\" }", "@import"),
      ("p { content: \"a\\\\\"; } @import 'x';", "@import"),
      ("@font-face { src: url('HTTPS://example.org/x') }", "address of the web"),
      ("@namespace 'http://www.w3.org/2000/svg';", "address of the web"),
      ("p { content: \"\\&gt;\"; }", "< or &"), ("/* &amp; */", "< or &"),
    ])
  func isRefused(css: String, fragment: String) throws {
    let findings = try Self.findings(css)
    #expect(findings.first?.message.contains(fragment) == true, "\(findings)")
    #expect(findings.first?.line == 9)
  }

  @Test(
    "is looked at anew where it is not the one that was proved, and where a first line changes it")
  func provedBefore() throws {
    let prover = try DocumentProver()
    func findings(_ first: String, _ rest: String) throws -> [Finding] {
      prover.findings(in: try Corpus.plain("p { margin: 0; }", "\(first)\n\(rest)"))
    }
    let plain = "p { content: \"*/ @import 'x';\"; } /* \" */"
    #expect(try findings(":root { --a: \"1\" }", plain) == [])
    #expect(try findings(":root { --a: \"2\" }", plain) == [])
    #expect(try findings(":root { --a: \"3\" } @import 'x';", plain).count == 1)
    #expect(try findings(":root { --a: \"4\" }", plain + " @import 'x';").count == 1)
    // Within a comment that the first line opens, the same rest means something else.
    #expect(try findings(":root {} /*", plain).isEmpty == false)
    #expect(try findings(":root { --a: \"5\" }", plain) == [])
  }
}
