import Model
import Testing

@testable import Importers

@Suite("Absence")
struct AbsenceTests {
  static let header = "child_id;month;absent_days;school_days;illegal_days\n"

  @Test("days are held in ten-thousandths, months as one number")
  func values() throws {
    let read = try ImporterFixture([
      "absence.csv": Self.header + "A1;01-08-2022;1,5;16;0,5\nA1;01-09-2022;0;20;\n"
    ])
    #expect(read.sink.absence.map(\.absent) == [15_000, 0])
    #expect(read.sink.absence.map(\.illegal) == [5_000, -1])
    #expect(read.sink.absence.map(\.month) == [24_271, 24_272])
  }

  @Test("each fault of a row has its code")
  func faults() throws {
    let read = try ImporterFixture([
      "absence.csv": Self.header
        + "A1;01-08-2022;1,5;16;\nA1;01-08-2022;0,5;16;\nA1;02-09-2022;1,0;16;\n"
        + "A1;01-10-2022;17,0;16;\nA1;01-10-2022;-1,0;16;\nA1;01-10-2022;1.5;16;\n"
        + "A1;01-10-2022;1,0;32;\nA1;01-10-2022;1,0;16;1,5\nA1;01-13-2022;1,0;16;\n"
        + "A1;01-10-2022;<5;16;\nA1;01-10-2022;;16;\nA9;01-10-2022;1,0;16;\n"
        + "A1;oktober;1,0;16;\n"
    ])
    #expect(
      read.codes("absence.csv") == [
        "3 duplicate", "4 out-of-range", "5 out-of-range", "6 out-of-range", "7 number-format",
        "8 out-of-range", "9 out-of-range", "10 no-such-date", "11 suppressed", "12 missing",
        "13 unknown-child", "14 date-format",
      ])
  }

  @Test("a column whose majority has points is read again by points")
  func majority() throws {
    let read = try ImporterFixture([
      "absence.csv": Self.header
        + "A1;01-08-2022;1,5;16;\n"
        + (9...12).map { "A1;01-\($0 < 10 ? "0" : "")\($0)-2022;1.5;16;\n" }.joined()
    ])
    #expect(read.file("absence.csv")?.decimal == "point")
    #expect(read.codes("absence.csv") == ["2 number-format"])
    #expect(read.sink.absence.count == 4)
  }

  @Test("the majority is of the whole column, not of its first thousand rows")
  func lateMajority() throws {
    let first = (0..<1200).map { index in
      "A1;01-\(String(index % 12 + 101).suffix(2))-\(1900 + index / 12);1,5;16;\n"
    }
    let later = (0..<1300).map { index in
      "A2;01-\(String(index % 12 + 101).suffix(2))-\(1900 + index / 12);1.5;16;\n"
    }
    let read = try ImporterFixture(["absence.csv": Self.header + (first + later).joined()])
    #expect(read.file("absence.csv")?.accepted == 1300)
    #expect(read.file("absence.csv")?.rejected == 1200)
    #expect(read.sink.absence.count == 1300)
  }
}
