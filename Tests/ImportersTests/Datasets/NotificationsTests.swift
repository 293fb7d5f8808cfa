import Model
import Testing

@testable import Importers

@Suite("Notifications")
struct NotificationsTests {
  static let header = "date_received;child_id;source;reason;closed_date;assessed_at\n"

  @Test("several of a child are all kept; quoted reasons may hold anything")
  func kept() throws {
    let read = try ImporterFixture([
      "notifications.csv": Self.header
        + "01-02-2023;A1;skole;\"linje 1\nlinje 2; \"\"citat\"\"\";;\n01-02-2023;A1;;;;\n"
    ])
    #expect(read.sink.notifications.count == 2)
    #expect(read.file("notifications.csv")?.rowsRead == 2)
  }

  @Test("clock times are read")
  func clock() throws {
    let read = try ImporterFixture([
      "notifications.csv": Self.header + "01-02-2023 09:15;A1;skole;x;;02-02-2023 08:00\n"
    ])
    #expect(read.sink.notifications.first?.receivedMinutes == 555)
    #expect(read.sink.notifications.first?.assessedMinutes == 480)
  }

  @Test("each fault of a row has its code, with lines counted through quoted newlines")
  func faults() throws {
    let read = try ImporterFixture([
      "notifications.csv": Self.header
        + "01-02-2023;A1;skole;\"a\nb\";;\n30-02-2023;A1;skole;;;\n;A1;skole;;;\n"
        + "2023-02-01;A1;skole;;;\n01-02-2023;A1;skole;;31-01-2023;\n01-02-2023;A9;skole;;;\n"
    ])
    #expect(
      read.codes("notifications.csv") == [
        "4 no-such-date", "5 missing", "6 date-format", "7 date-order", "8 unknown-child",
      ])
  }
}
