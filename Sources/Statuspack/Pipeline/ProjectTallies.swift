import Evaluation
import Importers
import Model

/// What the national and the public figures of a project are made from, read here or carried here.
struct ProjectTallies: Sendable {
  struct Part: Sendable {
    let municipality: Municipality
    /// Nil where the municipality is held for its data.
    let tally: MunicipalityTally?
  }

  /// In the order of codes.
  let parts: [Part]
  /// Expected municipalities that nobody delivered.
  let missing: [Municipality]
  /// Published figures that belong to no municipality.
  let references: ReferenceFigures

  /// The municipalities whose figures count.
  var counted: [Municipality] { parts.filter { $0.tally != nil }.map(\.municipality) }

  var held: [Municipality] { parts.filter { $0.tally == nil }.map(\.municipality) }

  /// Code and name of each municipality that is held.
  var heldNames: [String] { held.map { "\($0.code) \($0.name)" } }
}

extension ProjectTallies {
  /// Those of municipalities that were read in this run.
  init(_ imported: Import) {
    parts = imported.parts.map { part in
      Part(
        municipality: part.read.municipality, tally: part.read.held ? nil : part.tally)
    }
    missing = imported.missing
    references = imported.reference.figures
  }
}
