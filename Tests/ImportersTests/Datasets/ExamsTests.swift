import Model
import Testing

@testable import Importers

@Suite("Exams")
struct ExamsTests {
  static let header = "child_id;school_year;subject;attempted;grade\n"

  @Test("grades that lost their zeros are found again; status codes go with not attempted")
  func grades() throws {
    let subjects = ["Dansk læsning", "Matematik med hjælpemidler"]
    let grades = ["-3", "0", "00", "2", "02", "12", "\u{2212}3", "7"]
    let rows = grades.enumerated().map { index, grade in
      "A\(index % 2 + 1);\(2000 + index)/\(2001 + index);\(subjects[index % 2]);1;\(grade)\n"
    }
    let read = try ImporterFixture([
      "exams.csv": Self.header + rows.joined() + "A1;2022/23;dansk læsning;nej;87\n"
    ])
    #expect(read.sink.exams.map(\.grade) == [-3, 0, 0, 2, 2, 12, -3, 7, 87])
    #expect(read.codes("exams.csv").isEmpty)
  }

  @Test("each fault of a row has its code")
  func faults() throws {
    let read = try ImporterFixture([
      "exams.csv": Self.header
        + "A1;2022/2023;Dansk læsning;1;5\nA1;2022/2023;Dansk læsning;1;\n"
        + "A1;2022/2023;Dansk læsning;0;7\nA1;2022/2023;Dansk læsning;2;7\n"
        + "A1;2022/2024;Dansk læsning;1;7\nA1;2022/2023;Fransk;1;7\n"
        + "A9;2022/2023;Dansk læsning;1;7\nA1;2022/2023;Dansk læsning;1;7\n"
        + "A1;2022/23;Dansk læsning;1;4\nA1;;Dansk læsning;1;4\n"
    ])
    #expect(
      read.codes("exams.csv") == [
        "2 out-of-range", "3 missing", "4 out-of-range", "5 out-of-range", "6 unknown-value",
        "7 unknown-value", "8 unknown-child", "10 duplicate", "11 missing",
      ])
  }

  @Test("a hidden grade is suppressed, not wrong; where none need stand it counts as blank, told")
  func suppressed() throws {
    let read = try ImporterFixture([
      "exams.csv": Self.header
        + "A1;2022/2023;Dansk læsning;1;*\nA1;2022/2023;Dansk læsning;0;*\n"
        + "A1;2023/2024;Dansk læsning;0;7\n"
    ])
    #expect(read.codes("exams.csv") == ["2 suppressed", "4 out-of-range"])
    #expect(read.codes("exams.csv", .warning) == ["3 invalid-item"])
    #expect(read.sink.exams.map(\.grade) == [0])
    #expect(
      read.result.issues.first { $0.code == .outOfRange }?.expected.en
        == "blank, or one of: 81, 84, 85, 86, 87, 88, 89")
  }
}
