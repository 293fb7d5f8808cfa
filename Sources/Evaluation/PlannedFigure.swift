/// One figure that every scope has: an indicator at a time, and how it is tallied.
struct PlannedFigure: Sendable {
  let indicator: Int
  let period: Period
  let measure: Measure
  /// The place of the reference date it is made for; nil where it does not depend on one.
  let day: Int?
  /// Tallies one municipality.
  let tally: @Sendable (MunicipalityFacts) -> FigureTally
}
