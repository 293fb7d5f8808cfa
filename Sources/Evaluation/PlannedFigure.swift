/// One figure that every scope has: an indicator at a time, and how it is tallied.
struct PlannedFigure: Sendable {
  let indicator: Int
  let period: Period
  let measure: Measure
  /// Tallies one municipality: the result is one tally for each of its districts.
  let tally: @Sendable (MunicipalityFacts) -> [Tally]
}
