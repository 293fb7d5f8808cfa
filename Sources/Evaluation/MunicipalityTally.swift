public import Model

/// What one municipality adds to every figure: all that is kept when its rows are gone.
public struct MunicipalityTally: Sendable {
  public let municipality: Municipality
  public let districts: [String]
  public let budget: [BudgetLine]
  /// The children described on each of the plan's reference dates.
  public let compositions: [Composition]
  /// Whether each wave has any row of wellbeing, exams, notifications or absence.
  public let wavesWithData: [Bool]
  /// Nil where no interviews were delivered.
  let interviews: InterviewTally?
  /// By figure, in the plan's order.
  let whole: [Tally]
  /// By district, then by figure; figures that districts do not have are missing.
  let parts: [[Tally]]
}
