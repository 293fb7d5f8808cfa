import Evaluation
import Importers
import Model
import Publishing
import Renderers

/// What is made before the release has a name: the public edition, whose files name it, and beside
/// it each municipality's figures.
enum FirstStep: Sendable {
  case publicEdition
  case figures(Import.Part)

  /// What a step came to.
  enum Product: Sendable {
    case published([LedgerRow])
    case figures(MunicipalityFigures)
  }
}

/// A municipality's figures, and their rows in the data file of all.
struct MunicipalityFigures: Sendable {
  /// None where it is held.
  let results: Results
  let rows: [IndicatorRows]

  init(of part: Import.Part, _ evaluated: Evaluated, waves: [Wave]) {
    guard let tally = part.tally, !part.read.held else {
      results = Results(definitions: evaluated.evaluation.definitions)
      rows = []
      return
    }
    results = evaluated.evaluation.results(of: tally)
    rows = IndicatorRows.all(
      of: results, municipalities: [part.read.municipality], waves: waves)
  }
}

/// What is made once the release has a name: the pages that print it.
enum LastStep: Sendable {
  /// What tells of all municipalities.
  case whole
  case pages(Import.Part, MunicipalityFigures)
}
