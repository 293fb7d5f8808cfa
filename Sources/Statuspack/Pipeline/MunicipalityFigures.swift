import Evaluation
import Model
import Renderers

/// A municipality's figures as they are printed, and their rows in the data file of all.
struct MunicipalityFigures: Sendable {
  let figures: Evaluated.Figures
  let rows: [IndicatorRows]

  init(of part: ProjectTallies.Part, _ evaluated: Evaluated, nation: Results, waves: [Wave]) {
    figures = evaluated.figures(of: part, nation: nation)
    rows = IndicatorRows.all(
      of: figures.results, municipalities: evaluated.municipalities, waves: waves)
  }
}
