/// Money set aside and money spent, summed exactly.
public struct BudgetTotal: Sendable, Hashable {
  /// In øre.
  public private(set) var budgetOere: Int64 = 0
  public private(set) var actualOere: Int64 = 0

  public init() {}

  /// Adds a line; both amounts in øre.
  public mutating func add(budgetOere: Int64, actualOere: Int64) {
    self.budgetOere += budgetOere
    self.actualOere += actualOere
  }

  /// What was spent beyond what was set aside.
  public var deviationOere: Int64 { actualOere - budgetOere }

  /// (actual − budget) / budget, a fraction of one; nil where nothing was set aside.
  public var deviation: Double? {
    budgetOere == 0 ? nil : Double(deviationOere) / Double(budgetOere)
  }
}
