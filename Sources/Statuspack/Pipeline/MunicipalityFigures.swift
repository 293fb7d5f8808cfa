import Evaluation
import Model
import Renderers

/// A municipality's figures as they are printed, and their rows in the data file of all.
struct MunicipalityFigures: Sendable {
  let figures: Evaluated.Figures
  let rows: [IndicatorRows]

  /// - Parameters:
  ///   - part: What was tallied.
  ///   - evaluated: The run.
  ///   - nation: The nation's figures as printed.
  ///   - plan: Of the rows of that nation.
  init(
    of part: ProjectTallies.Part, _ evaluated: Evaluated, nation: Results,
    rows plan: IndicatorRowPlan
  ) {
    figures = evaluated.figures(of: part, nation: nation)
    rows = plan.rows(of: figures.results)
  }
}
