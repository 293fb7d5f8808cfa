import Testing

@testable import Importers

@Suite("Found text")
struct FoundTextTests {
  @Test(
    "a personal number shows its first two digits at most",
    arguments: [
      ("0102031234", "01********"), ("010203-1234", "01****-****"),
      ("cpr 010203-1234, set", "cpr 01****-****, set"), ("12345", "12345"),
      ("2023-05-01", "2023-05-01"), ("01020312345", "01020312345"),
    ])
  func masked(text: String, shown: String) {
    #expect(FoundText.shown(text) == shown)
  }

  @Test("long cells are shortened and kept on one line")
  func shortened() {
    #expect(FoundText.shown(String(repeating: "a", count: 60)).count == 41)
    #expect(FoundText.shown("a\nb\tc") == "a b c")
  }
}
