import Evaluation
import Model
import Testing

@testable import Renderers

@Suite("Table of months")
struct TableMonthsTests {
  private func point(
    _ year: Int, _ month: Int, _ value: Double, _ causes: [MonthSeries.SpecialCause] = []
  ) -> RunChart.Point {
    RunChart.Point(
      month: CalendarDate(uncheckedYear: year, month: month, day: 1),
      value: FixedDecimal(value, decimals: 0), causes: causes)
  }

  private func table(_ points: [RunChart.Point], by kind: YearKind) throws -> Table {
    .months(
      RunChart(
        name: "Underretninger", points: points, mean: FixedDecimal(3.5, decimals: 1),
        lower: FixedDecimal(1.2, decimals: 1), upper: FixedDecimal(8.2, decimals: 1),
        polarity: .lower, unit: "Antal"),
      by: kind, try Templates().wording(.danish))
  }

  private func words(_ table: Table) throws -> [[String]] {
    let wording = try Templates().wording(.danish)
    return table.rows.map { row in
      ([row.header] + row.cells).map { cell in
        Markup { cell.write(into: &$0, wording) }.description
      }
    }
  }

  @Test("puts a month of each year on one line, and nothing where a year has none")
  func calendar() throws {
    let table = try table(
      [point(2024, 11, 3), point(2024, 12, 9), point(2025, 11, 4)], by: .calendar)
    #expect(table.columns.map(\.title) == [["Måned"], ["2024"], ["2025"]])
    #expect(try words(table) == [["November", "3", "4"], ["December", "9", ""]])
  }

  @Test("begins school years in August")
  func school() throws {
    let table = try table(
      [point(2025, 6, 1), point(2025, 8, 2), point(2025, 9, 3), point(2026, 6, 4)], by: .school)
    #expect(table.columns.map(\.title) == [["Måned"], ["2024/2025"], ["2025/2026"]])
    #expect(
      try words(table) == [["August", "", "2"], ["September", "", "3"], ["Juni", "1", "4"]])
  }

  @Test("says a month's signs below its number")
  func signs() throws {
    let table = try table([point(2025, 1, 9, [.aboveLimit, .trendUp])], by: .calendar)
    #expect(
      try words(table)
        == [["Januar", "9 <small class=\"signs\">over grænsen, seks i træk op</small>"]])
  }
}
