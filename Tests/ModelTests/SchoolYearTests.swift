import Model
import Testing

@Suite("School year")
struct SchoolYearTests {
  @Test("reads the forms exports use", arguments: ["2023/2024", "2023/24", "2023-2024"])
  func forms(text: String) {
    #expect(SchoolYear(text) == SchoolYear(start: 2023))
  }

  @Test(
    "refuses a second year that does not follow the first, and other forms",
    arguments: ["2023/2025", "2023/23", "2023", "23/24", "2023-24", "2023/2024/2025", "x/y"])
  func refused(text: String) {
    #expect(SchoolYear(text) == nil)
  }

  @Test("begins on 1 August and ends on 31 July")
  func bounds() {
    let year = SchoolYear(start: 2024)
    #expect(year.firstDay.description == "2024-08-01")
    #expect(year.lastDay.description == "2025-07-31")
    #expect(SchoolYear(year: 2025, month: 7) == year)
    #expect(SchoolYear(year: 2024, month: 8) == year)
  }

  @Test("turns the century")
  func century() {
    #expect(SchoolYear("1999/00") == SchoolYear(start: 1999))
  }
}
