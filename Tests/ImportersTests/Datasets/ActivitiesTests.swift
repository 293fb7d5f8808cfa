import Model
import Testing

@testable import Importers

@Suite("Activities")
struct ActivitiesTests {
  static let header =
    "activity;planned_date;held_date;planned_participants;participants;district;wave\n"

  @Test("what was planned and held is kept; what is not told has its own number")
  func values() throws {
    let read = try ImporterFixture([
      "activities.csv": Self.header
        + "\"Aften om \"\"ro\"\"\";01-02-2023;02-02-2023;1.250;0;Nord;baseline\n"
        + "Camp;01-02-2023;;;;;Midtvejs\nCamp;02-02-2023;31-12-9999;NA;..;Syd;MIDWAY\n"
    ])
    #expect(read.codes("activities.csv").isEmpty)
    let activities = read.result.activities
    #expect(activities.map(\.activity) == ["Aften om \"ro\"", "Camp", "Camp"])
    #expect(activities[0].held - activities[0].planned == 1)
    #expect(activities.dropFirst().map(\.held) == [-1, -1])
    #expect(activities.map(\.plannedParticipants) == [1250, -1, -1])
    #expect(activities.map(\.participants) == [0, -1, -1])
    #expect(activities.map(\.district) == ["Nord", "", "Syd"])
    #expect(activities.map(\.wave) == [0, 1, 1])
    #expect(read.result.delivered.contains(.activities))
  }

  @Test("each fault of a row has its code")
  func faults() throws {
    let read = try ImporterFixture([
      "activities.csv": Self.header
        + ";01-02-2023;;;;;baseline\nCamp;;;;;;baseline\nCamp;2023-02-01;;;;;baseline\n"
        + "Camp;30-02-2023;;;;;baseline\nCamp;01-02-2023;30-02-2023;;;;baseline\n"
        + "Camp;01-02-2023;i maj;;;;baseline\nCamp;01-02-2023;;-1;;;baseline\n"
        + "Camp;01-02-2023;;;-2;;baseline\nCamp;01-02-2023;;2,5;;;baseline\n"
        + "Camp;01-02-2023;;;mange;;baseline\nCamp;01-02-2023;;;;;\nCamp;01-02-2023;;;;;slut\n"
        + "Hos 010203-1234;01-02-2023;;;;;baseline\nCamp;01-02-2023;;;;0102031234;baseline\n"
        + "Camp;01-02-2023;;;;\nCamp;*;;;;;baseline\n"
    ])
    #expect(
      read.codes("activities.csv") == [
        "2 missing", "3 missing", "4 date-format", "5 no-such-date", "6 no-such-date",
        "7 date-format", "8 out-of-range", "9 out-of-range", "10 number-format",
        "11 number-format", "12 missing", "13 unknown-value", "14 cpr", "15 cpr",
        "16 field-count", "17 suppressed",
      ])
    #expect(read.result.activities.isEmpty)
  }

  @Test("an activity of a day is one in each district; the first valid row of it is kept")
  func key() throws {
    let read = try ImporterFixture([
      "activities.csv": Self.header
        + "Camp;01-02-2023;;-1;;Nord;baseline\nCamp;01-02-2023;;1;;Nord;baseline\n"
        + "Camp;01-02-2023;;2;;Nord;midway\nCamp;01-02-2023;;3;;Syd;baseline\n"
        + "Camp;01-02-2023;;4;;;baseline\nCamp;02-02-2023;;5;;Nord;baseline\n"
        + "Aften;01-02-2023;;6;;Nord;baseline\n"
    ])
    #expect(read.codes("activities.csv") == ["2 out-of-range", "4 duplicate"])
    #expect(read.result.activities.map(\.plannedParticipants) == [1, 3, 4, 5, 6])
  }

  @Test("a hidden count or day counts as blank, with a warning")
  func hidden() throws {
    let read = try ImporterFixture([
      "activities.csv": Self.header
        + "Camp;01-02-2023;02-02-2023;9;<5;;baseline\nCamp;02-02-2023;x;;;;baseline\n"
        + "Camp;03-02-2023;;;;;baseline\n"
    ])
    #expect(read.result.activities.map(\.participants) == [-1, -1, -1])
    #expect(read.codes("activities.csv", .warning) == ["2 invalid-item", "3 invalid-item"])
  }

  @Test("Danish names, four columns left out and a footer are read")
  func danish() throws {
    let read = try ImporterFixture([
      "aktiviteter.csv": "Aktivitet;Planlagt;Måling\nCamp;01-02-2023;Baseline\nSum;;\n"
    ])
    #expect(read.result.activities.map(\.wave) == [0])
    #expect(read.file("aktiviteter.csv")?.footer == 1)
    let whole = try ImporterFixture([
      "aktiviteter.csv":
        "aktivitet;planlagt;afholdt;planlagte deltagere;deltagerantal;distrikt;måling\n"
        + "Camp;01-02-2023;01-02-2023;7;8;Nord;baseline\n"
    ])
    #expect(whole.result.activities.map(\.participants) == [8])
    #expect(whole.codes("aktiviteter.csv", .notice).isEmpty)
  }
}
