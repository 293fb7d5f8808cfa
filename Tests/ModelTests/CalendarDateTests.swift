import Model
import Testing

@Suite("Calendar date")
struct CalendarDateTests {
  @Test(
    "counts days from 1 January 1970",
    arguments: [
      (1970, 1, 1, 0), (2000, 3, 1, 11_017), (2024, 2, 29, 19_782), (1969, 12, 31, -1),
      (9999, 12, 31, 2_932_896),
    ])
  func days(year: Int, month: Int, day: Int, days: Int32) throws {
    let date = try #require(CalendarDate(year: year, month: month, day: day))
    #expect(date.daysSinceEpoch == days)
    #expect(date.components == (year, month, day))
  }

  @Test(
    "knows no day that the calendar lacks",
    arguments: [(2023, 2, 29), (2024, 13, 1), (2024, 4, 31), (2024, 0, 1), (0, 1, 1)])
  func impossible(year: Int, month: Int, day: Int) {
    #expect(CalendarDate(year: year, month: month, day: day) == nil)
  }

  @Test("every day from 1600 to 2400 follows the one before and reads back")
  func consecutive() {
    var expected = CalendarDate(uncheckedYear: 1600, month: 1, day: 1).daysSinceEpoch
    for year in 1600...2400 {
      for month in 1...12 {
        for day in 1...CalendarDate.days(inMonth: month, of: year) {
          let date = CalendarDate(uncheckedYear: year, month: month, day: day)
          guard date.daysSinceEpoch == expected, date.components == (year, month, day) else {
            Issue.record("\(year)-\(month)-\(day)")
            return
          }
          expected += 1
        }
      }
    }
  }

  @Test("counts whole years as birthdays pass")
  func age() throws {
    let birth = try #require(CalendarDate(iso: "2012-06-15"))
    #expect(birth.wholeYears(until: try #require(CalendarDate(iso: "2024-06-14"))) == 11)
    #expect(birth.wholeYears(until: try #require(CalendarDate(iso: "2024-06-15"))) == 12)
  }

  @Test("prints and reads ISO 8601")
  func iso() {
    #expect(CalendarDate(iso: "2026-06-30")?.description == "2026-06-30")
    #expect(CalendarDate(iso: "2026-6-30") == nil)
    #expect(CalendarDate(iso: "2026-02-30") == nil)
  }
}
