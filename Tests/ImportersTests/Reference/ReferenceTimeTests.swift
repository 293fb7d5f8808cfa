import Model
import Testing

@testable import Importers

@Suite("Reference time")
struct ReferenceTimeTests {
  private let waves = ImporterFixture.waves

  @Test(
    "is a school year, a year or a part of one, whichever way it is written",
    arguments: [
      ("2022/2023", ReferenceTime.schoolYear(SchoolYear(start: 2022))),
      ("2022/23", .schoolYear(SchoolYear(start: 2022))),
      ("2022-2023", .schoolYear(SchoolYear(start: 2022))), ("2025", .year(2025, part: nil)),
      ("2008K1", .year(2008, part: "K1")), ("2008Q4", .year(2008, part: "K4")),
      ("2024M05", .year(2024, part: "M05")), ("2024m12", .year(2024, part: "M12")),
      ("2024H2", .year(2024, part: "H2")), ("Midtvejs", .wave(1)), ("BASELINE", .wave(0)),
    ])
  func forms(text: String, expected: ReferenceTime) {
    #expect(ReferenceTime(text, waves: waves) == expected)
  }

  @Test(
    "is nothing else",
    arguments: [
      "", "23", "2022/2024", "2008K5", "2008X1", "2024M13", "12025", "efterår", "2024-05",
    ])
  func others(text: String) {
    #expect(ReferenceTime(text, waves: waves) == nil)
  }

  @Test("belongs to the waves of its school year or of its calendar year")
  func belongs() {
    #expect(
      ReferenceTime.schoolYear(SchoolYear(start: 2024)).waves(of: waves).map(\.id) == ["midway"])
    #expect(ReferenceTime.year(2023, part: "K1").waves(of: waves).map(\.id) == ["baseline"])
    #expect(ReferenceTime.year(2022, part: nil).waves(of: waves).isEmpty)
  }
}
