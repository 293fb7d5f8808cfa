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
}
