import Model
import Testing

@testable import Importers

@Suite("School starts")
struct SchoolStartsTests {
  static let header = "child_id;school_year;postponed\n"

  @Test("school years and yes or no are read in every spelling")
  func values() throws {
    let years = ["2022/2023", "2023/24", "2024-2025"]
    for (index, word) in ["1", "0", "ja", "Nej", "j", "N", "true", "false", "sand", "falsk"]
      .enumerated()
    {
      let read = try ImporterFixture([
        "school_starts.csv": Self.header + "A2;\(years[index % 3]);\(word)\n"
      ])
      #expect(read.sink.schoolStarts.map(\.schoolYear) == [Int32(2022 + index % 3)])
      #expect(read.sink.schoolStarts.map(\.postponed) == [index.isMultiple(of: 2)], "\(word)")
      #expect(read.sink.schoolStarts.map(\.child) == [1])
    }
  }

  @Test("each fault of a row has its code; a child starts school once")
  func faults() throws {
    let read = try ImporterFixture([
      "school_starts.csv": Self.header
        + ";2022/2023;1\nA1;;1\nA1;2022/2024;1\nA1;2022;1\nA1;2022/2023;\nA1;2022/2023;x\n"
        + "A9;2022/2023;1\nA1;2022/2023\nA1;2022/2023;1\nA1;2023/2024;0\nA2;2023/2024;0\n"
    ])
    #expect(
      read.codes("school_starts.csv") == [
        "2 missing", "3 missing", "4 unknown-value", "5 unknown-value", "6 missing",
        "7 out-of-range", "8 unknown-child", "9 field-count", "11 duplicate",
      ])
    #expect(read.sink.schoolStarts.map(\.schoolYear) == [2022, 2023])
  }

  @Test("Danish names, several files and a footer are read as one")
  func danish() throws {
    let read = try ImporterFixture([
      "skolestart_2022.csv": "barn_id;skoleår;udsat\nA1;2022/23;nej\nTotal;;\n",
      "skolestart_2023.csv": "BarnID;Skoleår;Udsat\nA1;2023/24;ja\nA2;2023/24;ja\n",
    ])
    #expect(read.codes("skolestart_2022.csv").isEmpty)
    #expect(read.file("skolestart_2022.csv")?.footer == 1)
    #expect(read.codes("skolestart_2023.csv") == ["2 duplicate"])
    #expect(read.sink.schoolStarts.map(\.postponed) == [false, true])
  }
}
