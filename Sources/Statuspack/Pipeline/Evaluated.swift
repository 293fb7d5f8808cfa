import Evaluation
import Importers
import Model

/// A project with its figures: what every page is made from.
struct Evaluated: Sendable {
  let imported: Import
  let evaluation: ProjectEvaluation
  let referenceDate: CalendarDate
  /// The chosen date's place among those the municipalities were described on.
  let datePlace: Int

  init(_ imported: Import, plan: EvaluationPlan, configuration: Configuration) {
    self.imported = imported
    let counted = imported.parts.filter { !$0.read.held }.compactMap(\.tally)
    evaluation = ProjectEvaluation(plan: plan, municipalities: counted)
    referenceDate = configuration.referenceDate(lastWave: imported.lastWave)
    datePlace = configuration.referenceDate == nil ? imported.lastWave : 0
  }

  var municipalities: [Municipality] { imported.parts.map(\.read.municipality) }

  var held: [Municipality] { imported.parts.filter(\.read.held).map(\.read.municipality) }
}
