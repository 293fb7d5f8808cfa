/// A line of a municipality's budget for a year, in øre.
public struct BudgetLine: Sendable, Hashable {
  public let year: Int
  public let programme: String
  public let budgetOere: Int64
  public let actualOere: Int64

  public init(year: Int, programme: String, budgetOere: Int64, actualOere: Int64) {
    self.year = year
    self.programme = programme
    self.budgetOere = budgetOere
    self.actualOere = actualOere
  }

  /// The indicator that lines are rows of.
  public static let indicator = "budget_deviation"

  /// The line's deviation from what was set aside, as that of a whole budget is made.
  var deviation: Outcome {
    let scale = Int64(MoneyTally.scale) / 100
    return MoneyTally(budget: budgetOere * scale, actual: actualOere * scale).outcome
  }
}
