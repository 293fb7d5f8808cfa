import Testing

@testable import Evaluation

@Suite("Suppression rules")
struct SuppressionRulesTests {
  private let rules = SuppressionRules(minimum: 5, complement: true)

  private func share(_ counted: Int, of children: Int) -> Bool {
    let estimate = ShareTally(counted: counted, children: children).outcome.estimate
    return estimate.map { rules.hides($0, Indicator.examParticipationAll.definition) } ?? false
  }

  @Test("fewer than five children, or four on either side of a share, are hidden")
  func few() {
    #expect(share(2, of: 4))
    #expect(share(4, of: 20))
    #expect(share(17, of: 20))
    #expect(!share(10, of: 20))
  }

  @Test("with both sides protected a share needs ten children")
  func complement() {
    #expect(share(9, of: 9))
    #expect(!share(10, of: 10))
  }

  @Test("0 per cent of a wanted thing tells about every child")
  func sensitive() {
    #expect(share(0, of: 30))
    #expect(!share(30, of: 30))
  }

  @Test("one child with more than half of the events is hidden")
  func dominated() throws {
    let tally = EventTally(events: 21, squares: 137, children: 11, most: 11, population: 500)
    let estimate = try #require(tally.outcome.estimate)
    #expect(rules.hides(estimate, Indicator.notificationsPer1000.definition))
  }

  @Test("money is no person")
  func money() throws {
    let estimate = try #require(MoneyTally(budget: 10, actual: 12).outcome.estimate)
    #expect(!rules.hides(estimate, Indicator.budgetDeviation.definition))
  }
}
