import Model
import Testing

@testable import Importers

@Suite("Budget")
struct BudgetTests {
  @Test("amounts are read to the øre, with groups and units")
  func amounts() throws {
    let read = try ImporterFixture([
      "budget.csv": "year;programme;budget_dkk;actual_dkk\n"
        + "2023;Mentor;1.234.567,89;412 500,00 kr.\n2023;Camp;500;-20,5\n"
    ])
    #expect(read.result.budget.map(\.budget) == [12_345_678_900, 5_000_000])
    #expect(read.result.budget.map(\.actual) == [4_125_000_000, -205_000])
  }

  @Test("amounts that may be thousands or decimals stop the file")
  func ambiguous() throws {
    let read = try ImporterFixture([
      "budget.csv": "year;programme;budget_dkk;actual_dkk\n2023;Mentor;512.250;498.125\n"
    ])
    #expect(read.codes("budget.csv", .stopped) == ["2 ambiguous-number"])
    #expect(read.result.held)
  }

  @Test("another column of the file tells how to read them")
  func otherColumn() throws {
    let read = try ImporterFixture([
      "budget.csv": "year;programme;budget_dkk;actual_dkk\n2023;Mentor;512.250;498.125,50\n"
    ])
    #expect(read.result.budget.map(\.budget) == [5_122_500_000])
    let point = try ImporterFixture([
      "budget.csv": "year;programme;budget_dkk;actual_dkk\n2023;Mentor;512.250;498125.5\n"
    ])
    #expect(point.result.budget.map(\.budget) == [5_122_500])
    #expect(point.file("budget.csv")?.decimal == "point")
  }
}
