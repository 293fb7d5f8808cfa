import Testing

@testable import Importers

@Suite("Header of a question")
struct QuestionHeaderTests {
  @Test(
    "has a number, with or without a text",
    arguments: [
      ("q09", 9, ""), ("Q9", 9, ""), ("Spm. 9:", 9, ""), ("Spørgsmål 9", 9, ""),
      ("9. Føler du dig ensom?", 9, "foeler_du_dig_ensom"), ("q12) Glad.", 12, "glad"),
      ("9: En gang i mellem", 9, "en_gang_imellem"), ("nr. 3 – Glad", 3, "–_glad"),
    ])
  func numbered(header: String, number: Int, text: String) throws {
    let question = try #require(QuestionHeader(header))
    #expect(question.number == number && question.text == text)
  }

  @Test(
    "is none without a number that stands by itself",
    arguments: ["", "9", "2024 svar", "q9a", "9a. Glad", "svar_1", "klassetrin", "child_id", "q"])
  func other(header: String) {
    #expect(QuestionHeader(header) == nil)
  }
}
