import Model
import Testing

@testable import Importers

@Suite("Cell translation")
struct CellTranslationTests {
  private static let header = "child_id;birth_date;school_district;programme;start_date;exit_date\n"

  private static func windows(_ text: String) -> [UInt8] {
    text.unicodeScalars.map { $0.value < 256 ? UInt8($0.value) : 0x3F }
  }

  @Test("a meaning may be any text, also in a Windows-1252 file", arguments: [true, false])
  func meanings(isWindows: Bool) throws {
    let text =
      Self.header + "A1;01-02-2012;S;Støtte;01-08-2022;\nA2;01-02-2012;Sønder;Støtte;01-08-2022;\n"
      + "A3;01-02-2012;L;Støtte;01-08-2022;\n"
    let read = try ImporterFixture(
      bytes: ["participants.csv": isWindows ? Self.windows(text) : Array(text.utf8)],
      profile: ImportProfile(values: ["school_district": ["S": "Sønder", "L": "Łódź"]]))
    #expect(read.file("participants.csv")?.encoding == (isWindows ? "windows-1252" : "utf-8"))
    #expect(read.result.districts == ["Sønder", "Łódź"])
    #expect(read.result.programmes == ["Støtte"])
    #expect(read.sink.participants.map(\.district) == [0, 0, 1])
  }

  @Test("two spells of a child are spells whether or not a cell of them has another meaning")
  func spells() throws {
    let text =
      Self.header + "A1;01-02-2012;Sønder;Mentor;01-08-2022;31-12-2022\n"
      + "A1;01-02-2012;Sønder;Støtte;01-01-2023;ukendt\n"
    let read = try ImporterFixture(
      bytes: ["participants.csv": Self.windows(text)], profile: ImportProfile(missing: ["ukendt"]))
    #expect(read.codes("participants.csv").isEmpty)
    #expect(read.sink.participants.map(\.isFirst) == [true, false])
  }

  @Test("issues and rejected rows show what stood in the file")
  func shown() throws {
    let read = try ImporterFixture(
      ["population.csv": "district;year;children\nN;nu;7\n\"S\"\"yd\"\"\";2023;3\n"],
      profile: ImportProfile(
        values: ["year": ["nu": "1812"], "district": ["N": "Nord", "S\"yd\"": "Syd"]]))
    let issue = try #require(read.result.issues.first { $0.code == .outOfRange })
    #expect(issue.found == "nu")
    let row = try #require(read.result.rejectedRows.first { $0.file == "population.csv" })
    #expect(row.fields == ["N", "nu", "7"])
    #expect(read.result.districts == ["Syd"])
  }

  @Test("a mark for missing tells nothing of how a column's dates and numbers are written")
  func samples() throws {
    let marks = (0..<1100).map { "B\($0);01-02-2012;Nord;Mentor;2022-08-01;01/01/1900\n" }.joined()
    let read = try ImporterFixture(
      [
        "participants.csv": Self.header + marks
          + "A1;01-02-2012;Nord;Mentor;2022-08-01;2023-01-31\n"
      ], profile: ImportProfile(missing: ["01/01/1900"]))
    #expect(read.codes("participants.csv").isEmpty)
    #expect(read.sink.participants.last?.exit != .max)
  }
}
