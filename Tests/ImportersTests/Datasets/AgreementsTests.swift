import Model
import Testing

@testable import Importers

@Suite("Agreements")
struct AgreementsTests {
  static let header = "date;topic;text;responsible;due;done;child_id\n"

  @Test("what was agreed is kept, for a child or for all")
  func values() throws {
    let read = try ImporterFixture([
      "agreements.csv": Self.header
        + "01-02-2023;mentor;\"ny mentor,\nfra \"\"maj\"\"\";koordinator;01-03-2023;02-03-2023;A2\n"
        + "01-02-2023;lokaler;tom;;;;\n01-02-2023;lokaler;tom;;31-12-9999;-;\n"
    ])
    #expect(read.codes("agreements.csv").isEmpty)
    let agreements = read.result.agreements
    #expect(agreements.map(\.child) == [1, -1, -1])
    #expect(agreements.map(\.text) == ["ny mentor,\nfra \"maj\"", "tom", "tom"])
    #expect(agreements.map(\.topic) == ["mentor", "lokaler", "lokaler"])
    #expect(agreements.map(\.responsible) == ["koordinator", "", ""])
    #expect(agreements[0].due - agreements[0].date == 28)
    #expect(agreements.map { $0.done == -1 } == [false, true, true])
    #expect(agreements.map { $0.due == -1 } == [false, true, true])
  }

  @Test("each fault of a row has its code")
  func faults() throws {
    let read = try ImporterFixture([
      "agreements.csv": Self.header
        + ";emne;tekst;;;;\n2023-02-01;emne;tekst;;;;\n30-02-2023;emne;tekst;;;;\n"
        + "01-02-2023;;tekst;;;;\n01-02-2023;emne;;;;;\n01-02-2023;emne;tekst;;30-02-2023;;\n"
        + "01-02-2023;emne;tekst;;;ja;\n01-02-2023;emne;tekst;;;;A9\n"
        + "01-02-2023;om 010203-1234;tekst;;;;\n01-02-2023;emne;om 010203-1234;;;;\n"
        + "01-02-2023;emne;tekst;0102031234;;;\n01-02-2023;emne;tekst\n"
        + "01-02-2023 10:00;emne;tekst;;;;\n<5;emne;tekst;;;;\n"
    ])
    #expect(
      read.codes("agreements.csv") == [
        "2 missing", "3 date-format", "4 no-such-date", "5 missing", "6 missing",
        "7 no-such-date", "8 date-format", "9 unknown-child", "10 cpr", "11 cpr", "12 cpr",
        "13 field-count", "14 date-format", "15 suppressed",
      ])
    #expect(read.result.agreements.isEmpty)
  }

  @Test("a hidden day that need not be told counts as blank, with a warning")
  func hidden() throws {
    let read = try ImporterFixture([
      "agreements.csv": Self.header
        + "01-02-2023;emne;tekst;;01-03-2023;x;\n01-02-2023;emne;tekst;;01-03-2023;;\n"
    ])
    #expect(read.result.agreements.map(\.done) == [-1, -1])
    #expect(read.codes("agreements.csv", .warning) == ["2 invalid-item"])
  }

  @Test("Danish names, four columns left out and a footer are read")
  func danish() throws {
    let read = try ImporterFixture([
      "Aftaler.csv": "Dato;Emne;Tekst\n01-02-2023;emne;tekst\nI alt;;\n"
    ])
    #expect(read.result.agreements.map(\.child) == [-1])
    #expect(read.file("Aftaler.csv")?.footer == 1)
    let whole = try ImporterFixture([
      "aftaler.csv": "dato;emne;tekst;ansvarlig;frist;udført;barn_id\n"
        + "01-02-2023;emne;tekst;rektor;02-02-2023;03-02-2023;A1\n"
    ])
    #expect(whole.result.agreements.map(\.child) == [0])
    #expect(whole.codes("aftaler.csv", .notice).isEmpty)
  }

  @Test("without participants an agreement about a child becomes none about them all")
  func noParticipants() throws {
    let read = try ImporterFixture([
      "participants.csv": "forkert;header\n1;2\n",
      "agreements.csv": Self.header + "01-02-2023;a;tekst;;;;A1\n01-02-2023;b;tekst;;;;\n",
    ])
    #expect(read.codes("agreements.csv").isEmpty)
    #expect(read.result.agreements.map(\.topic) == ["b"])
  }
}
