import Model
import Renderers
import Testing

private let danish = ReaderFormat(.danish)
private let english = ReaderFormat(.english)

@Suite("Word format")
struct WordFormatTests {
  @Test(
    "writes one to ten in words, and the rest in figures",
    arguments: [
      (0, "ingen", "no"), (1, "én", "one"), (2, "to", "two"), (7, "syv", "seven"),
      (10, "ti", "ten"), (11, "11", "11"), (1200, "1.200", "1,200"),
    ])
  func words(number: Int, da: String, en: String) {
    #expect(danish.word(number) == da)
    #expect(english.word(number) == en)
  }

  @Test(
    "knows one from more and common from neuter",
    arguments: [
      (0, CountedNoun.child, "ingen\u{A0}børn", "no\u{A0}children"),
      (1, .child, "ét\u{A0}barn", "one\u{A0}child"),
      (1, .municipality, "én\u{A0}kommune", "one\u{A0}municipality"),
      (2, .row, "to\u{A0}rækker", "two\u{A0}rows"),
      (28, .child, "28\u{A0}børn", "28\u{A0}children"),
    ])
  func counted(number: Int, noun: CountedNoun, da: String, en: String) {
    #expect(danish.counted(number, noun) == da)
    #expect(english.counted(number, noun) == en)
  }

  @Test(
    "lists with a last and",
    arguments: [
      ([], ""), (["a"], "a"), (["a", "b"], "a og b"), (["a", "b", "c"], "a, b og c"),
    ] as [([String], String)])
  func lists(items: [String], text: String) {
    #expect(danish.list(items) == text)
  }

  @Test("begins a sentence with a capital, Danish letters too")
  func sentences() {
    #expect(danish.sentence("én kommune") == "Én kommune")
    #expect(danish.sentence("") == "")
  }

  @Test("writes dates for text and for tables")
  func dates() {
    let day = CalendarDate(uncheckedYear: 2026, month: 6, day: 30)
    #expect(danish.date(day) == "30.\u{A0}juni\u{A0}2026")
    #expect(english.date(day) == "30\u{A0}June\u{A0}2026")
    #expect(danish.shortDate(day) == "30.6.2026")
    #expect(english.shortDate(day) == "30\u{A0}Jun\u{A0}2026")
    #expect(danish.month(day) == "juni\u{A0}2026")
    #expect(danish.schoolYear(SchoolYear(start: 2023)) == "2023/2024")
  }
}
