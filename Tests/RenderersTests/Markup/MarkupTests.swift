import Testing

@testable import Renderers

@Suite("Markup")
struct MarkupTests {
  @Test(
    "escapes what HTML or XML would read as markup",
    arguments: [
      ("a < b & c > d", "a &lt; b &amp; c &gt; d"), ("&amp;", "&amp;amp;"), ("æøå €", "æøå €"),
      ("\"x\"", "\"x\""), ("a\u{0}b\u{1F}c", "a\u{FFFD}b\u{FFFD}c"),
      ("a\u{85}b\u{FFFE}c\u{7F}", "a\u{FFFD}b\u{FFFD}c\u{FFFD}"), ("a\r\nb", "a \nb"),
      ("", ""), ("]]>", "]]&gt;"),
    ])
  func text(_ text: String, _ expected: String) {
    #expect(Markup { $0.text(text) }.description == expected)
  }

  @Test("escapes attributes so that HTML and XML read the same value")
  func attributes() {
    let markup = Markup { $0.element(.p, [.class("a\"b"), .label("x\n<y>\t&")], "z") }
    #expect(
      markup.description == "<p class=\"a&quot;b\" data-l=\"x &lt;y&gt; &amp;\">z</p>")
  }

  @Test("closes every element, and empty ones in themselves")
  func elements() {
    let markup = Markup {
      $0.element(.p) { _ in }
      $0.empty(.br)
      $0.element(.ul) { $0.element(.li, "é") }
    }
    #expect(markup.description == "<p></p><br/><ul><li>é</li></ul>")
  }

  @Test(
    "writes lengths short and the same on every machine",
    arguments: [
      (0.42857, "42.86%"), (1, "100%"), (0, "0%"), (0.0099999, "1%"), (-0.005, "-0.5%"),
    ])
  func percent(_ share: Double, _ expected: String) {
    #expect(Length.percent(share) == expected)
  }

  @Test("keeps one decimal of pixels", arguments: [(18.0, "18"), (85.46, "85.5"), (-9.04, "-9")])
  func pixels(_ value: Double, _ expected: String) {
    #expect(Length.pixels(value) == expected)
  }

  @Test("quotes CSS strings so that nothing can end them")
  func styleStrings() {
    #expect(StyleString.quoted("A \"b\" \\ <c> &\n") == #""A \22 b\22  \5c  \3c c\3e  \26 \a ""#)
  }
}
