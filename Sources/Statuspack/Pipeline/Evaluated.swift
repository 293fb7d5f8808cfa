import Evaluation
import Importers
import Model

/// A project with its figures: what every page is made from.
struct Evaluated: Sendable {
  /// The figures of a place as they are printed, and what signed-off waves would be today.
  struct Figures: Sendable {
    var results: Results
    var drifts: [LevelDrift] = []
    var budget: [BudgetLine] = []
  }

  let tallies: ProjectTallies
  let evaluation: ProjectEvaluation
  let frozen: FrozenProject
  let referenceDate: CalendarDate
  /// The chosen date's place among those the municipalities were described on.
  let datePlace: Int

  init(_ tallies: ProjectTallies, plan: EvaluationPlan, frozen: FrozenProject) {
    self.tallies = tallies
    self.frozen = frozen
    evaluation = ProjectEvaluation(
      plan: plan, municipalities: tallies.parts.compactMap(\.tally), themes: frozen.themes)
    referenceDate = evaluation.referenceDate
    datePlace = evaluation.datePlace
  }

  var municipalities: [Municipality] { tallies.parts.map(\.municipality) }

  func nationFigures() -> Figures {
    var figures = Figures(results: evaluation.nationResults())
    figures.drifts = frozen.levels.settle(&figures.results, of: nil)
    return figures
  }

  /// The figures of a municipality; of one that is held, what was signed off alone.
  func figures(of part: ProjectTallies.Part, nation: Results) -> Figures {
    let code = part.municipality.code
    guard let tally = part.tally else {
      return signedOff(of: code, nation: nation)
    }
    var figures = Figures(
      results: evaluation.results(of: tally),
      budget: frozen.budget(tally.budget, of: code))
    figures.drifts = frozen.levels.settle(&figures.results, of: code)
    figures.drifts += frozen.movedLines(tally.budget, of: code)
    return figures
  }

  private func signedOff(of code: MunicipalityCode, nation: Results) -> Figures {
    Figures(
      results: frozen.levels.results(of: code, definitions: nation.definitions),
      budget: frozen.budgets[code] ?? [])
  }

  /// What was signed off of municipalities that lie in no folder any more.
  func figuresOfGone(nation: Results) -> [MunicipalityCode: Figures] {
    let present = Set(municipalities.map(\.code))
    let gone = Set(frozen.levels.municipalities).union(frozen.budgets.keys).subtracting(present)
    return Dictionary(
      gone.sorted().map { ($0, signedOff(of: $0, nation: nation)) },
      uniquingKeysWith: { first, _ in first })
  }
}
