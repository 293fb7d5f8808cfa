import Foundation
import Testing

@Suite("Questions by number and text, as a user sends them")
struct ItemMismatchCommandTests {
  /// A project on the national questionnaire for the classes 4 to 9, with one child.
  private func place(items: [String]) throws -> Workplace {
    let place = try Workplace()
    try place.write(
      """
      project: Den nationale måling
      waves: [{ id: baseline, title: Baseline, school_year: 2022/2023, calendar_year: 2023 }]
      wellbeing: { instrument: national-4-9 }

      """, to: "input/statuspack.yml")
    try place.write(
      "barn_id;fødselsdato;skoledistrikt;program;startdato\nA1;01-02-2012;Nord;Mentor;01-08-2022\n",
      to: "input/0766-hedensted/participants.csv")
    try place.write(
      "barn_id;måling;klassetrin;\(items.joined(separator: ";"))\n"
        + "A1;baseline;5;\(items.indices.map { String($0 % 5 + 1) }.joined(separator: ";"))\n",
      to: "input/0766-hedensted/trivsel.csv")
    return place
  }

  /// `q01` … `q40`, some of them written otherwise.
  private func items(_ others: [Int: String]) -> [String] {
    (1...40).map { others[$0] ?? ($0 < 10 ? "q0\($0)" : "q\($0)") }
  }

  @Test("number and text that agree are read, also without the last sign or the number")
  func agreement() throws {
    let place = try place(
      items: items([
        1: "Er du glad for din skole", 9: "9. Føler du dig ensom?",
        14: "Spm. 14: ER DU BLEVET MOBBET i dette skoleår?", 36: "36. Toiletterne er rene",
      ]))
    let ended = try place.run("check", "--input", "input")
    #expect(ended.exitCode == 0, "\(ended.output)\(ended.errors)")
    #expect(!(ended.output + ended.errors).contains("item-mismatch"))
  }

  @Test("a file whose numbers and texts disagree is refused, with both, and the municipality held")
  func disagreement() throws {
    let place = try place(
      items: items([
        9: "9. Er du bange for at blive til grin i skolen?", 13: "13. Føler du dig ensom?",
      ]))
    let ended = try place.run("build", "--input", "input", "--output", "out")
    #expect(ended.exitCode == 65)
    let issues = try place.read("out/current/internal/data/issues.csv")
    #expect(
      issues.contains(
        "0766,trivsel.csv,1,q09,item-mismatch,stopped,"
          + "9. Er du bange for at blive til grin i s…,"
          + "spørgsmål 9 med teksten »Føler du dig ensom?«,"), "\(issues)")
    let page = try place.read("out/current/internal/0766-hedensted/data-quality.html")
    #expect(page.contains("spørgsmål, hvis nummer og tekst ikke passer sammen"))
    #expect(page.contains("spørgsmål 9 med teksten »Føler du dig ensom?«"))
    // What is refused is no habit either.
    #expect(
      try place.run("check", "--input", "input", "--write-profile").exitCode == 65)
    #expect(!(try place.read("input/0766-hedensted/profile.yml")).contains("q09"))
  }
}
