import Model
import Testing

@testable import Importers

@Suite("School changes")
struct SchoolChangesTests {
  static let header = "child_id;date;from_school;to_school;reason\n"

  @Test("several of a child are all kept, with their schools by name")
  func kept() throws {
    let read = try ImporterFixture([
      "school_changes.csv": Self.header
        + "A1;01-02-2023;Nord;Syd;flytning\nA1;01-02-2023;Nord;Syd;\nA2;03-02-2023;\"\"\"Syd\"\"\";Nord;\n"
    ])
    #expect(read.codes("school_changes.csv").isEmpty)
    #expect(read.result.schools == ["Nord", "Syd", "\"Syd\""])
    #expect(read.sink.schoolChanges.map(\.from) == [0, 0, 2])
    #expect(read.sink.schoolChanges.map(\.to) == [1, 1, 0])
    #expect(
      read.sink.schoolChanges[2].date
        == CalendarDate(uncheckedYear: 2023, month: 2, day: 3).daysSinceEpoch)
  }

  @Test("each fault of a row has its code, and leaves no school behind")
  func faults() throws {
    let read = try ImporterFixture([
      "school_changes.csv": Self.header
        + ";01-02-2023;N;S;\nA1;;N;S;\nA1;2023-02-01;N;S;\nA1;31-04-2023;N;S;\nA1;01-02-2023;;S;\n"
        + "A1;01-02-2023;N;;\nA1;01-02-2023;N; N ;\nA9;01-02-2023;N;S;\n"
        + "A1;01-02-2023;N;S;mor 010203-1234\nA1;01-02-2023 10:00;N;S;\nA1;01-02-2023;N;S\n"
        + "A1;x;N;S;\nA1;01-02-2023;0102031234;S;\n"
    ])
    #expect(
      read.codes("school_changes.csv") == [
        "2 missing", "3 missing", "4 date-format", "5 no-such-date", "6 missing", "7 missing",
        "8 same-value", "9 unknown-child", "10 cpr", "11 date-format", "12 field-count",
        "13 suppressed", "14 cpr",
      ])
    #expect(read.sink.schoolChanges.isEmpty)
    #expect(read.result.schools.isEmpty)
  }

  @Test("one school in two encodings of its name is no change")
  func sameSchool() throws {
    let read = try ImporterFixture([
      "school_changes.csv": Self.header + "A1;01-02-2023;Å Skole;A\u{30A} Skole;\n"
    ])
    #expect(read.codes("school_changes.csv") == ["2 same-value"])
  }

  @Test("Danish names, a column left out and a footer are read")
  func danish() throws {
    let read = try ImporterFixture([
      "skoleskift.csv": "barn_id;dato;fra;til\nA1;1. maj 2023;Nord;Syd\nKilde: kommunen;;;\n"
    ])
    #expect(read.sink.schoolChanges.count == 1)
    #expect(read.file("skoleskift.csv")?.footer == 1)
    let reason = try ImporterFixture([
      "skoleskift.csv": "barn_id;dato;fra;til;årsag\nA1;01-05-2023;Nord;Syd;010203-1234\n"
    ])
    #expect(reason.codes("skoleskift.csv") == ["2 cpr"])
  }
}
