import Model
import Testing

@testable import Importers

@Suite("Optional cell")
struct OptionalCellTests {
  @Test("that its sender hides counts as blank and is told; one that is missing says nothing")
  func hidden() throws {
    let read = try ImporterFixture([
      "participants.csv": """
      child_id;birth_date;school_district;programme;start_date;exit_date;camp_date
      A1;01-02-2012;Nord;Mentor;01-08-2022;x;..
      A2;01-02-2012;Nord;Mentor;01-08-2022;-;*

      """,
      "notifications.csv": """
      date_received;child_id;source;reason;closed_date;assessed_at
      01-03-2023;A1;skole;trivsel;<5;-
      01-03-2023;A1;skole;trivsel;9999-12-31;(5)

      """,
      "absence.csv": """
      child_id;month;absent_days;school_days;illegal_days
      A1;01-09-2022;1,5;20;<3
      A1;01-10-2022;1,5;20;..

      """,
    ])
    for file in ["participants.csv", "notifications.csv", "absence.csv"] {
      #expect(read.file(file)?.accepted == 2)
    }
    #expect(
      read.codes("participants.csv", .warning)
        == ["0 no-district-list", "2 invalid-item", "3 invalid-item"])
    #expect(read.codes("notifications.csv", .warning) == ["2 invalid-item", "3 invalid-item"])
    #expect(read.codes("absence.csv", .warning) == ["2 invalid-item"])
    #expect(read.sink.participants.allSatisfy { $0.exit == .max })
    #expect(read.sink.notifications.allSatisfy { $0.assessed == -1 })
    #expect(read.sink.absence.allSatisfy { $0.illegal == -1 })
  }
}
