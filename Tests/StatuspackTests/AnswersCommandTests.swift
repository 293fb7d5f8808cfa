import Foundation
import Testing

@Suite("The national questionnaire of the youngest, as a user gets it")
struct AnswersCommandTests {
  /// Twelve children of two waves; the first question of the first wave has 2, 3 and 7 answers.
  private func place() throws -> Workplace {
    let place = try Workplace()
    try place.write(
      """
      project: Den nationale måling
      owner: Hedensted Kommune
      waves:
        - { id: baseline, title: Baseline, school_year: 2022/2023, calendar_year: 2023 }
        - { id: midway,   title: Midtvejs, school_year: 2024/2025, calendar_year: 2025 }
      compare: [baseline, midway]
      districts: [Nord]
      wellbeing: { instrument: national-0-3 }
      reports: [status-pack, midway, data-quality, summary]

      """, to: "input/statuspack.yml")
    var children = "child_id;birth_date;school_district;programme;start_date\n"
    var answers =
      "child_id;period;class_level;" + (1...20).map { "q\($0)" }.joined(separator: ";") + "\n"
    let rest = String(repeating: ";3", count: 18)
    for number in 0..<13 {
      children += "A\(number);01-02-2015;Nord;Mentor;01-08-2022\n"
      // The last child does not wish to answer: 0 is no answer and in no share.
      let first = number == 12 ? 0 : number < 2 ? 1 : number < 5 ? 2 : 3
      answers += "A\(number);baseline;1;\(first);2\(rest)\n"
      answers += "A\(number);midway;3;3;\(number % 3 + 1)\(rest)\n"
    }
    try place.write(children, to: "input/0766-hedensted/participants.csv")
    try place.write(answers, to: "input/0766-hedensted/trivsel.csv")
    return place
  }

  @Test("has each item's answers in the data, in tables and drawn, and no index")
  func answers() throws {
    let place = try place()
    let ended = try place.run("build", "--input", "input", "--output", "out")
    #expect(ended.exitCode == 0, "\(ended.errors)")
    let file = try place.read("out/current/internal/data/answers.csv")
    for scope in [
      "nation,DK,Danmark,", "municipality,0766,Hedensted,0766", "district,Nord,Nord,0766",
    ] {
      #expect(
        file.contains(
          """
          \(scope),wellbeing_q01_best,baseline,1,2,12,0.16666666666666666
          \(scope),wellbeing_q01_best,baseline,2,3,12,0.25
          \(scope),wellbeing_q01_best,baseline,3,7,12,0.5833333333333334
          \(scope),wellbeing_q01_best,midway,1,0,13,0
          \(scope),wellbeing_q01_best,midway,2,0,13,0
          \(scope),wellbeing_q01_best,midway,3,13,13,1

          """))
    }
    // A header, and 20 items × 2 waves × 3 answers in three scopes.
    #expect(file.split(separator: "\n").count == 1 + 20 * 2 * 3 * 3)
    let figures = try place.read("out/current/internal/data/indicators.csv")
    #expect(figures.contains(",wellbeing_q01_best,baseline,level,estimate,0.5833333333333334,"))
    #expect(!figures.contains("wellbeing_overall"))
    for report in ["midway", "status-pack"] {
      let page = try place.read("out/current/internal/0766-hedensted/\(report).html")
        .replacing("\u{A0}", with: " ")
      #expect(
        page.contains("Svarfordeling ved baseline") && page.contains("Svarfordeling midtvejs"))
      #expect(page.contains("1 (dårligst)") && page.contains("3 (bedst)"))
      #expect(
        page.contains(
          "Er du glad for din skole?: 1 (dårligst) 17 pct., 2 25 pct., 3 (bedst) 58 pct. af 12."))
    }
    for (name, bytes) in try place.tree("out/current/public") {
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(!text.contains("Svarfordeling") && !name.hasSuffix("answers.csv"), "\(name)")
    }
  }

  @Test("gives the same answers from tally files, and no such file where there are indices")
  func merged() throws {
    let place = try place()
    #expect(try place.run("build", "--input", "input", "--output", "out").exitCode == 0)
    #expect(try place.tally("input", "a.tally").exitCode == 0)
    #expect(try place.merge(["a.tally"], "merged").exitCode == 0)
    let name = "current/internal/data/answers.csv"
    #expect(try place.read("merged/\(name)") == place.read("out/\(name)"))
    let other = try Workplace()
    try other.copySample("0825-laesoe")
    #expect(try other.run("build", "--input", "input", "--output", "out").exitCode == 0)
    #expect(try other.tree("out/current")["internal/data/answers.csv"] == nil)
  }
}
