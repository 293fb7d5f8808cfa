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
      ("102031234", "1********"), ("7-010203-1234-8", "7-01****-****-8"),
      ("010203 1234", "01**** ****"), ("010203 – 1234", "01**** – ****"),
      ("cpr0102031234x", "cpr01********x"), ("010203-12345", "010203-12345"),
      ("412500 kr. 2023", "412500 kr. 2023"), ("010203", "010203"),
    ])
  func masked(text: String, shown: String) {
    #expect(FoundText.shown(text) == shown)
  }

  @Test("long cells are shortened and kept on one line")
  func shortened() {
    #expect(FoundText.shown(String(repeating: "a", count: 60)).count == 41)
    #expect(FoundText.shown("a\nb\tc") == "a b c")
  }

  @Test("a number across the place where a long cell is cut shows no digit", arguments: 150..<180)
  func cut(lead: Int) {
    // One character of many bytes: what is shown is few characters, and ends at the cut.
    let mark = String(repeating: "\u{301}", count: lead / 2) + (lead % 2 == 0 ? "" : "a")
    let bytes = Array(("e" + mark + "010203-1234" + String(repeating: "b", count: 40)).utf8)
    let shown = bytes.withUnsafeBufferPointer {
      FoundText.of($0, in: .utf8(byteOrderMark: false))
    }
    #expect(shown.count { $0.isASCII && $0.isNumber } <= 2)
  }
}
