import Model
import Testing

@testable import Evaluation

@Suite("Budget line that has moved")
struct MovedBudgetLineTests {
  private func line(_ name: String, _ budget: Int64, _ actual: Int64) -> BudgetLine {
    BudgetLine(year: 2023, programme: name, budgetOere: budget, actualOere: actual)
  }

  @Test("is any that differs, came or went, though the sums are equal")
  func moved() {
    let signed = [line("A", 100, 100), line("B", 200, 250), line("C", 0, 5), line("D", 7, 7)]
    let live = [line("D", 7, 7), line("B", 210, 240), line("A", 90, 110), line("E", 0, 5)]
    #expect(
      MovedBudgetLine.between(signed, live) == [
        MovedBudgetLine(name: "A", signed: signed[0], live: live[2]),
        MovedBudgetLine(name: "B", signed: signed[1], live: live[1]),
        MovedBudgetLine(name: "C", signed: signed[2], live: nil),
        MovedBudgetLine(name: "E", signed: nil, live: live[3]),
      ])
    #expect(MovedBudgetLine.between(signed, signed.reversed()).isEmpty)
  }

  @Test("is told by its deviation, as a whole budget is; of nothing set aside there is none")
  func deviation() throws {
    let moved = MovedBudgetLine(name: "B", signed: line("B", 200, 250), live: line("B", 0, 5))
    let drift = LevelDrift(moved, of: MunicipalityCode(number: 766), wave: "baseline")
    #expect(drift.frozen?.estimate?.value == 0.25)
    #expect(drift.frozen?.estimate?.denominator == 2)
    #expect(drift.live == .insufficient)
    #expect(drift.key.indicator == "budget_deviation" && drift.line == moved)
  }
}
