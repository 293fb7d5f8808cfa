import Model
import Testing

@testable import Importers

@Suite("File patterns")
struct FilePatternsTests {
  @Test(
    "a year or a date in a name may be another",
    arguments: [
      ("deltagere.csv", "deltagere.csv"), ("karakterer_2025.csv", "karakterer_*.csv"),
      ("trivsel-2024-06-30.csv", "trivsel-*.csv"), ("fravær 2023_24 (2).csv", "fravær * (2).csv"),
      ("q20.csv", "q20.csv"), ("20240630 udtræk 7.csv", "* udtræk 7.csv"),
      ("2024.csv", "*.csv"), ("a_2024.2.csv", "a_*.csv"),
    ])
  func pattern(name: String, pattern: String) {
    #expect(FilePatterns.pattern(of: name) == pattern)
    #expect(NamePattern(pattern).matches(name))
  }

  @Test("a pattern that fits another dataset's file gives way to the name")
  func clear() throws {
    let read = try ImporterFixture([
      "participants.csv": ImporterFixture.participants,
      "2023.csv": "district;year;children\nNord;2023;1\n", "noter 2023.csv": "a;b\n",
      "absence_2023.csv": "child_id;month;absent_days;school_days\n",
      "absence_2024.csv": "child_id;month;absent_days;school_days\n",
    ])
    let patterns = FilePatterns(read.result.dialects, among: read.exports)
    #expect(
      patterns.byDataset == [
        .participants: ["participants.csv"], .population: ["2023.csv"],
        .absence: ["absence_*.csv"],
      ])
  }

  @Test("a name that may not be shown is written in no pattern")
  func hidden() throws {
    let read = try ImporterFixture([
      "0102030000.csv": "district;year;children\nNord;2023;1\n", "note.csv": "a;b\n",
    ])
    #expect(read.file("01********.csv")?.accepted == 1)
    #expect(FilePatterns(read.result.dialects, among: read.exports).byDataset[.population] == nil)
  }
}
