import Model
import Testing

@testable import Importers

@Suite("Wellbeing")
struct WellbeingTests {
  static let header = "child_id;period;class_level;q01;q02;q03;q04\n"

  @Test("answers are kept raw, blank and no-answer codes as blank")
  func answers() throws {
    let read = try ImporterFixture([
      "wellbeing.csv": Self.header + "A1;baseline;4;1;5;;0\nA1;Midtvejs;6;2;-;3;4\n"
    ])
    #expect(read.sink.answers == [1, 5, .min, .min, 2, .min, 3, 4])
    #expect(read.sink.wellbeing.map(\.wave) == [0, 1])
  }

  @Test("each fault of a row has its code, and leaves no answers behind")
  func faults() throws {
    let read = try ImporterFixture([
      "wellbeing.csv": Self.header
        + "A1;baseline;4;1;1;1;6\nA1;ukendt;4;1;1;1;1\nA1;baseline;11;1;1;1;1\n"
        + "A1;baseline;4;1;1;1;a\nA9;baseline;4;1;1;1;1\nA1;baseline;4;1;1;1;1\n"
        + "A1;Baseline;4;2;2;2;2\nA2;baseline;;1;1;1;1\nA2;baseline;4;1;1\n"
    ])
    #expect(
      read.codes("wellbeing.csv") == [
        "2 out-of-range", "3 unknown-value", "4 out-of-range", "5 number-format",
        "6 unknown-child", "8 duplicate", "9 missing", "10 field-count",
      ])
    #expect(read.sink.answers == [1, 1, 1, 1])
  }

  @Test("an answer that its sender hides counts as blank, with a warning")
  func suppressed() throws {
    let read = try ImporterFixture([
      "wellbeing.csv": Self.header + "A1;baseline;4;1;<5;NA;4\nA2;baseline;*;1;2;3;4\n"
    ])
    #expect(read.sink.answers == [1, .min, .min, 4])
    #expect(read.codes("wellbeing.csv", .warning) == ["2 invalid-item"])
    #expect(read.codes("wellbeing.csv") == ["3 suppressed"])
  }

  @Test("items are known by their texts too")
  func texts() throws {
    let read = try ImporterFixture([
      "trivsel.csv":
        "barn_id;måling;klassetrin;Spørgsmål q01?;Spørgsmål q02?;Spørgsmål q03?;Spørgsmål q04?\n"
        + "A1;baseline;4;1;2;3;4\n"
    ])
    #expect(read.sink.answers == [1, 2, 3, 4])
  }

  @Test(
    "items are known by number and text together, by texts without their last sign, and by numbers",
    arguments: [
      "q01 Spørgsmål q01?;2. Spørgsmål q02;Spm. 3: spørgsmål q03?;SPØRGSMÅL Q04",
      "Spørgsmål q01;q2;spm. 3;Spørgsmål 4", "4) Spørgsmål q04?;q1;q2;q3",
      "q01;q01_note;q02;q03;q04",
    ])
  func numbers(items: String) throws {
    let names = items.split(separator: ";")
    let answers = names.map { name in
      (1...4).first { !name.contains("note") && name.contains("\($0)") }.map { "\($0)" } ?? "x"
    }
    let read = try ImporterFixture([
      "trivsel.csv":
        "barn_id;måling;klassetrin;\(items)\nA1;baseline;4;\(answers.joined(separator: ";"))\n"
    ])
    #expect(read.sink.answers == [1, 2, 3, 4])
    #expect(read.codes("trivsel.csv").isEmpty)
  }

  @Test(
    "a file in which the number and the text of a question disagree is refused, with both",
    arguments: [
      ("q01 Spørgsmål q02?;q02 Spørgsmål q01?;q03;q04", "q01", "q01 Spørgsmål q02?", "1"),
      ("q01;q02;q03;4. Er du glad?", "q04", "4. Er du glad?", "4"),
      ("q01;q02;q03;14. Spørgsmål q04?", "q04", "14. Spørgsmål q04?", "4"),
      ("q01;q02;q03;q04;Spm. 1: Spørgsmål q02?", "q01", "Spm. 1: Spørgsmål q02?", "1"),
    ])
  func disagreement(items: String, column: String, found: String, number: String) throws {
    let read = try ImporterFixture([
      "wellbeing.csv": "child_id;period;class_level;\(items)\nA1;baseline;4;1;2;3;4\n"
    ])
    let issue = try #require(read.result.issues.first { $0.code == .itemMismatch })
    #expect(issue.severity == .stopped && issue.location.column == column)
    #expect(issue.found == found)
    #expect(issue.expected.da == "spørgsmål \(number) med teksten »Spørgsmål q0\(number)?«")
    #expect(read.sink.answers.isEmpty)
  }

  @Test("a profile's header is what the profile says, whatever its number and text")
  func profileWins() throws {
    let read = try ImporterFixture(
      [
        "wellbeing.csv":
          "child_id;period;class_level;4. Er du glad?;q01;q02;q03\nA1;baseline;4;4;1;2;3\n"
      ],
      profile: ImportProfile(columns: ["q04": "4. Er du glad?"]))
    #expect(read.sink.answers == [1, 2, 3, 4])
  }
}
