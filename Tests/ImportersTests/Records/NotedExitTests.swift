import Model
import Testing

@testable import Importers

@Suite("Noted exit")
struct NotedExitTests {
  private static func read(_ exits: String...) throws -> ImporterFixture {
    let rows = exits.enumerated().map { "A\($0);01-02-2012;Nord;Mentor;01-08-2022;\($1)\n" }
    return try ImporterFixture(
      [
        "participants.csv": "child_id;birth_date;school_district;programme;start_date;exit_date\n"
          + rows.joined()
      ],
      referenceDates: [2023, 2025].map { CalendarDate(uncheckedYear: $0, month: 12, day: 31) })
  }

  @Test("is a warning where it is after the reference date, and not before that is known")
  func future() throws {
    var result = try Self.read(
      "31-12-2025", "01-01-2026", "", "31-12-9999", "01-06-2024"
    ).result
    #expect(!result.issues.contains { $0.code == .futureExit })
    let before = result.issues.count
    result.warn(ofExitsAfter: CalendarDate(uncheckedYear: 2025, month: 12, day: 31))
    let issue = try #require(result.issues.first { $0.code == .futureExit })
    #expect(result.issues.count == before + 1)
    #expect(issue.severity == .warning)
    #expect(
      issue.location == SourceLocation(file: "participants.csv", line: 3, column: "exit_date"))
    #expect(issue.found == "01-01-2026")
    #expect(issue.expected.en == "blank, or by the reference date 2025-12-31")
    #expect(result.issues == result.issues.sorted { $0.location.line < $1.location.line })
  }

  @Test("only days that may be in the future are kept")
  func kept() throws {
    let read = try Self.read("31-12-2023", "01-01-2024", "05-05-2023")
    #expect(read.result.exits.map(\.location.line) == [3])
    #expect(read.sink.participants.count == 3)
  }

  @Test("of a rejected row is none")
  func rejected() throws {
    let read = try Self.read("01-01-2020", "31-02-2027")
    #expect(read.result.exits.isEmpty)
  }
}
