import Model
import Testing

@testable import Importers

@Suite("Family cases")
struct FamilyCasesTests {
  static let header =
    "case_id;child_id;opened;investigation_due;investigation_done;closed;case_type\n"

  private static func day(_ year: Int, _ month: Int, _ day: Int) -> Int32 {
    CalendarDate(uncheckedYear: year, month: month, day: day).daysSinceEpoch
  }

  @Test("days and types are kept; what is not told has its own number")
  func values() throws {
    let read = try ImporterFixture([
      "family_cases.csv": Self.header
        + "S1;A1;01-02-2023;01-06-2023;20-05-2023;30-06-2023;undersøgelse\n"
        + "S2;A2;01-03-2023;;;;\"støtte, \"\"let\"\"\"\nS3;A1;02-03-2023;;;31-12-9999;undersøgelse\n"
        + "S4;A1;02-03-2023;31-12-9999;31-12-9999;02-03-2023;\n"
    ])
    #expect(read.codes("family_cases.csv").isEmpty)
    let cases = read.sink.familyCases
    #expect(cases.map(\.child) == [0, 1, 0, 0])
    #expect(cases[0].opened == Self.day(2023, 2, 1))
    #expect(cases.map(\.investigationDue) == [Self.day(2023, 6, 1), -1, -1, -1])
    #expect(cases.map(\.investigationDone) == [Self.day(2023, 5, 20), -1, -1, -1])
    #expect(cases.map(\.closed) == [Self.day(2023, 6, 30), .max, .max, cases[3].opened])
    #expect(cases.map(\.caseType) == [0, 1, 0, -1])
    #expect(read.result.caseTypes == ["undersøgelse", "støtte, \"let\""])
    #expect(read.result.delivered.contains(.familyCases))
  }

  @Test("each fault of a row has its code")
  func faults() throws {
    let read = try ImporterFixture([
      "family_cases.csv": Self.header
        + ";A1;01-02-2023;;;;\nS1;;01-02-2023;;;;\nS1;A1;;;;;\nS1;A1;2023-02-01;;;;\n"
        + "S1;A1;30-02-2023;;;;\nS1;A1;01-02-2023;31-01-2023;;;\nS1;A1;01-02-2023;;31-01-2023;;\n"
        + "S1;A1;01-02-2023;;;31-01-2023;\nS1;A1;01-02-2023;;;30-02-2023;\n"
        + "S1;A1;01-02-2023;;2023-03-01;;\nS1;A1;01-02-2023 09:00;;;;\nS1;A1;<5;;;;\n"
        + "S1;A9;01-02-2023;;;;\nS1;A1;01-02-2023;;;;barn 0102031234\nS1;A1;01-02-2023\n"
    ])
    #expect(
      read.codes("family_cases.csv") == [
        "2 missing", "3 missing", "4 missing", "5 date-format", "6 no-such-date", "7 date-order",
        "8 date-order", "9 date-order", "10 no-such-date", "11 date-format", "12 date-format",
        "13 suppressed", "14 unknown-child", "15 cpr", "16 field-count",
      ])
    #expect(read.sink.familyCases.isEmpty)
  }

  @Test("of several rows with one case the first valid one is kept, whoever the child")
  func key() throws {
    let read = try ImporterFixture([
      "family_cases.csv": Self.header
        + "S1;A1;30-02-2023;;;;\nS1;A1;01-02-2023;;;;a\nS1;A2;01-02-2023;;;;b\ns1;A1;01-02-2023;;;;\n"
    ])
    #expect(read.codes("family_cases.csv") == ["2 no-such-date", "4 duplicate"])
    #expect(read.sink.familyCases.map(\.child) == [0, 0])
    #expect(read.result.caseTypes == ["a"])
  }

  @Test("Danish names, four columns left out and a footer are read")
  func danish() throws {
    let read = try ImporterFixture([
      "Familiesager_2024.csv": "Sagsid;Barn-ID;Oprettet\n17;A1;01-02-2023\nI alt;1;\n"
    ])
    #expect(read.sink.familyCases.map(\.closed) == [.max])
    #expect(read.sink.familyCases.map(\.caseType) == [-1])
    #expect(read.file("Familiesager_2024.csv")?.footer == 1)
    let named = try ImporterFixture([
      "familiesager.csv": "sagsid;barn_id;oprettet;undersøgelse;afsluttet;sagstype\n"
        + "17;A1;01-02-2023;02-02-2023;03-02-2023;råd\n"
    ])
    #expect(named.result.caseTypes == ["råd"])
    #expect(named.codes("familiesager.csv", .notice).isEmpty)
  }

  @Test("a hidden day that need not be told counts as blank, with a warning")
  func hidden() throws {
    let read = try ImporterFixture([
      "family_cases.csv": Self.header + "S1;A1;01-02-2023;;-;x;\nS2;A1;01-02-2023;;;;\n"
    ])
    #expect(read.sink.familyCases.map(\.closed) == [.max, .max])
    #expect(read.codes("family_cases.csv", .warning) == ["2 invalid-item"])
  }

  @Test("without participants no row is laid to a child, and none is blamed for it")
  func noParticipants() throws {
    let read = try ImporterFixture([
      "participants.csv": "forkert;header\n1;2\n",
      "family_cases.csv": Self.header + "S1;A1;01-02-2023;;;;a\n",
    ])
    #expect(read.codes("family_cases.csv").isEmpty)
    #expect(read.file("family_cases.csv")?.accepted == 1)
    #expect(read.sink.familyCases.isEmpty)
  }
}
