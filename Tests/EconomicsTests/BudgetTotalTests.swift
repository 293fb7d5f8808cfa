import Economics
import Testing

@Suite("Budget total")
struct BudgetTotalTests {
  @Test("adds lines to the øre")
  func adds() {
    var total = BudgetTotal()
    total.add(budgetOere: 412_500_00, actualOere: 430_125_50)
    total.add(budgetOere: 87_500_00, actualOere: 80_000_25)
    #expect(total.budgetOere == 500_000_00)
    #expect(total.actualOere == 510_125_75)
    #expect(total.deviation == 10_125.75 / 500_000)
  }

  @Test("has no deviation where nothing was set aside")
  func nothing() {
    #expect(BudgetTotal().deviation == nil)
  }
}
