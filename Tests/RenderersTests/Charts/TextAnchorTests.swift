import Testing

@testable import Renderers

@Suite("Anchor of a label")
struct TextAnchorTests {
  @Test(
    "adds its class to the style's",
    arguments: [
      (TextAnchor.start, "", ""), (.start, "m", "m"), (.middle, "", "c"),
      (.end, "m wide", "m wide e"),
    ])
  func classes(anchor: TextAnchor, style: String, expected: String) {
    #expect(anchor.styled(style) == expected)
  }

  @Test("has its class in the style sheet")
  func styled() throws {
    let sheet = try Templates().style
    #expect(sheet.contains(".chart .c { text-anchor: middle; }"))
    #expect(sheet.contains(".chart .e { text-anchor: end; }"))
  }
}
