import Evaluation
import Model
import Publishing
import Testing

@testable import Statuspack

@Suite("Ledger key of a figure")
struct LedgerKeyResultTests {
  private static let code = MunicipalityCode(number: 101)

  @Test(
    "a level of any scope is found again by its key",
    arguments: [
      Scope.nation, .municipality(code), .others(than: code), .district(code, name: "Ø/ster"),
    ])
  func level(scope: Scope) {
    let key = ResultKey(
      indicator: "absence_rate", scope: scope, period: .wave("baseline"), measure: .level)
    #expect(ResultKey(level: LedgerKey(key)) == key)
  }

  @Test("a change, and what has no wave, are no level of a wave")
  func others() {
    let change = ResultKey(
      indicator: "i", scope: .nation, period: .comparison(earlier: "a", later: "b"),
      measure: .change)
    let once = ResultKey(indicator: "i", scope: .nation, period: .none, measure: .level)
    for key in [change, once] { #expect(ResultKey(level: LedgerKey(key)) == nil) }
  }

  @Test("a theme of interviews keeps its spelling, and is no level")
  func theme() throws {
    let definition = IndicatorDefinition.interviewRating(theme: "oe_x", title: "Ø x")
    let row = try #require(LedgerRow(themeOf: definition, wave: "baseline"))
    #expect(row.theme?.id == "oe_x" && row.theme?.title == "Ø x")
    #expect(ResultKey(level: row.key) == nil)
    for definition in EvaluationPlan.nothing.definitions {
      #expect(LedgerRow(themeOf: definition, wave: "baseline") == nil)
    }
  }

  @Test("a budget's line is found again, and is no level")
  func budget() throws {
    let line = BudgetLine(year: 2023, programme: "mentor", budgetOere: 1, actualOere: -2)
    let row = LedgerRow(line, of: Self.code, wave: "baseline")
    let found = try #require(row.budget)
    #expect(found.municipality == Self.code && found.line == line)
    #expect(ResultKey(level: row.key) == nil)
  }
}

extension EvaluationPlan {
  /// The register without a questionnaire, wave or exam.
  fileprivate static let nothing = EvaluationPlan(
    waves: [], compared: nil, instrument: nil, primary: [], directions: [:], referenceDates: [])
}
