import Model
import Testing

@testable import Importers

@Suite("Participants")
struct ParticipantsTests {
  static let header =
    "child_id;birth_date;school_district;programme;start_date;exit_date;sex;measure\n"

  @Test("each fault of a row has its code and line")
  func faults() throws {
    let read = try ImporterFixture([
      "population.csv": "district;year;children\nNord;2023;100\nSyd;2023;80\n",
      "participants.csv": Self.header
        + "A1;01-02-2012;Nord;Mentor;01-08-2022;;K;\n"
        + ";01-02-2012;Nord;Mentor;01-08-2022;;K;\n"
        + "A2;31-02-2012;Nord;Mentor;01-08-2022;;K;\n"
        + "A3;2012-02-01;Nord;Mentor;01-08-2022;;K;\n"
        + "A4;01-02-2012;Vest;Mentor;01-08-2022;;K;\n"
        + "A5;01-02-2012;Nord;;01-08-2022;;K;\n"
        + "A6;01-02-2012;Nord;Mentor;01-08-2022;31-07-2022;K;\n"
        + "A7;01-02-2012;Nord\n"
        + "A1;01-02-2012;Syd;Mentor;01-08-2022;;K;\n"
        + "A8;01-02-2012;Syd;Mentor;01-08-2022;;;;;\n",
    ])
    #expect(
      read.codes("participants.csv") == [
        "3 missing", "4 no-such-date", "5 date-format", "6 unknown-district", "7 missing",
        "8 date-order", "9 field-count", "10 duplicate",
      ])
    #expect(read.result.childCount == 2)
    #expect(read.file("participants.csv")?.rowsRead == 10)
    #expect(read.file("participants.csv")?.accepted == 2)
  }

  @Test("a row that differs in programme, start, exit or measure is a further spell")
  func spells() throws {
    let read = try ImporterFixture([
      "participants.csv": Self.header
        + "A1;01-02-2012;Nord;Mentor;01-08-2022;01-01-2023;K;\n"
        + "A1;01-02-2012;Nord;Camp;01-02-2023;;K;frivillig\n"
        + "A1;01-02-2012;Nord;Camp;01-02-2023;;K;frivillig\n"
        + "A1;02-02-2012;Nord;Andet;01-02-2024;;K;\n"
    ])
    #expect(read.result.childCount == 1)
    #expect(read.sink.participants.map(\.isFirst) == [true, false])
    #expect(read.codes("participants.csv") == ["4 duplicate", "5 duplicate"])
  }

  @Test("sex is K, M, P or D; anything else is blank, with a warning")
  func sex() throws {
    let rows = ["K", "m", "P", "d", "kvinde", ""].enumerated().map {
      "A\($0);01-02-2012;Nord;Mentor;01-08-2022;;\($1);\n"
    }
    let read = try ImporterFixture(["participants.csv": Self.header + rows.joined()])
    #expect(
      read.sink.participants.map(\.sex) == [.female, .male, .female, .male, .unknown, .unknown])
    #expect(read.codes("participants.csv", .warning).contains("6 invalid-item"))
    #expect(read.codes("participants.csv").isEmpty)
  }

  @Test("9999-12-31 is no end")
  func openEnd() throws {
    let read = try ImporterFixture([
      "participants.csv": Self.header + "A1;01-02-2012;Nord;Mentor;01-08-2022;31-12-9999;K;\n"
    ])
    #expect(read.sink.participants.map(\.exit) == [.max])
  }

  @Test("districts are those of the population, else the configured ones, else any")
  func districts() throws {
    let rows = Self.header + "A1;01-02-2012;Nord;Mentor;01-08-2022;;K;\n"
    let configured = try ImporterFixture(["participants.csv": rows], districts: ["Syd"])
    #expect(configured.codes("participants.csv") == ["2 unknown-district"])
    let any = try ImporterFixture(["participants.csv": rows])
    #expect(any.codes("participants.csv", .warning) == ["0 no-district-list"])
    #expect(any.result.districts == ["Nord"])
  }

  @Test("Danish headers are read whatever their case and spelling")
  func danish() throws {
    let read = try ImporterFixture([
      "Deltagere_2024.csv": "Barn-ID;Fødselsdato;SKOLEDISTRIKT;Indsats;Startdato;Slutdato;Køn\n"
        + "A1;01-02-2012;Nord;Mentor;01-08-2022;;D\n"
    ])
    #expect(read.result.childCount == 1)
    #expect(read.sink.participants.first?.sex == .male)
  }
}
