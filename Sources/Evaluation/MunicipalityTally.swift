public import Model

/// What one municipality adds to every figure: all that is kept when its rows are gone.
public struct MunicipalityTally: Sendable {
  public let municipality: Municipality
  public internal(set) var districts: [String]
  public internal(set) var budget: [BudgetLine]
  /// The children described on each of the plan's reference dates; they are not carried to another
  /// machine, where they are empty.
  public internal(set) var compositions: [Composition]
  /// Notifications and absence by month; not carried either.
  public internal(set) var months = MonthTotals()
  /// Whether each wave has any row of wellbeing, exams, notifications or absence.
  public internal(set) var wavesWithData: [Bool]
  /// Nil where no interviews were delivered.
  var interviews: InterviewTally?
  /// By figure, in the plan's order.
  var whole: [Tally]
  /// By district, then by figure; figures that districts do not have are missing.
  var parts: [[Tally]]
  /// By figure: the municipality's changes by third of the baseline; nil where none are cut.
  var thirds: [BaselineThirds?]
}
