import Testing

@testable import Renderers

@Suite("Start tag")
struct StartTagTests {
  @Test("opens an element as its attributes would, escaped, and is closed by it")
  func same() {
    let attributes: [Attribute] = [.role("cell"), .label("a & \"b\"")]
    let tag = StartTag(.td, attributes)
    for text in ["", "1 < 2"] {
      #expect(
        Markup { $0.element(tag) { $0.text(text) } }.description
          == Markup { $0.element(.td, attributes, text) }.description)
    }
  }
}
