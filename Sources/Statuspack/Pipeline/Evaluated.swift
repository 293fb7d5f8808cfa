import Evaluation
import Importers
import Model

/// A project with its figures: what every page is made from.
struct Evaluated: Sendable {
  let tallies: ProjectTallies
  let evaluation: ProjectEvaluation
  let referenceDate: CalendarDate
  /// The chosen date's place among those the municipalities were described on.
  let datePlace: Int

  init(_ tallies: ProjectTallies, plan: EvaluationPlan) {
    self.tallies = tallies
    evaluation = ProjectEvaluation(
      plan: plan, municipalities: tallies.parts.compactMap(\.tally))
    referenceDate = evaluation.referenceDate
    datePlace = evaluation.datePlace
  }
}
