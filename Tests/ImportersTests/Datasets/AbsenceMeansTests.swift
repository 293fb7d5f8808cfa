import Model
import Testing

@testable import Importers

@Suite("Absence means")
struct AbsenceMeansTests {
  private static func warnings(_ rows: String) throws -> [String] {
    let read = try ImporterFixture([
      "absence.csv": "child_id;month;absent_days;school_days\n" + rows
    ])
    #expect(read.file("absence.csv")?.rejected == 0)
    return read.result.issues.filter { $0.code == .highAbsence }.map { issue in
      #expect(issue.severity == .warning)
      return "\(issue.location.file) \(issue.location.column): \(issue.found): \(issue.expected.en)"
    }
  }

  @Test("half of the school days is no warning, more is one")
  func limit() throws {
    #expect(try Self.warnings("A1;01-08-2022;8,0;16\n").isEmpty)
    #expect(
      try Self.warnings("A1;01-08-2022;8,1;16\nA2;01-08-2022;8,1;16\n")
        == [
          "absence.csv absent_days: 2022/2023: 50 %: at most 50 % of the school days in 2022/2023"
        ])
  }

  @Test("children over the limit are counted by school year, where the whole is not over it")
  func children() throws {
    #expect(
      try Self.warnings(
        "A1;01-07-2023;15;16\nA2;01-07-2023;1;16\nA1;01-08-2023;15;16\nA2;01-08-2023;1;20\n"
          + "A1;01-01-2024;0;20\nA1;01-01-2001;9;10\nA2;01-01-2001;9;10\n")
        == [
          "absence.csv absent_days: 2000/2001: 90 %: at most 50 % of the school days in 2000/2001",
          "absence.csv child_id: 2022/2023: 1: at most 50 % of each child's school days in "
            + "2022/2023",
        ])
  }

  @Test("rows that are rejected do not count, and a file that is stopped gives none")
  func rejected() throws {
    let read = try ImporterFixture([
      "absence.csv": "child_id;month;absent_days;school_days\nA1;01-08-2022;16;16\n\"A2"
    ])
    #expect(!read.result.issues.contains { $0.code == .highAbsence })
    let other = try ImporterFixture([
      "absence.csv": "child_id;month;absent_days;school_days\nB1;01-08-2022;16;16\n"
    ])
    #expect(!other.result.issues.contains { $0.code == .highAbsence })
  }
}
