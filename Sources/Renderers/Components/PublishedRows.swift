import Evaluation
import Model

/// Published figures by indicator, place and group, one column a wave.
struct PublishedRows: Sendable {
  struct Row: Sendable {
    let definition: IndicatorDefinition
    let place: String
    /// Empty for the whole.
    let group: String
    /// One for each wave.
    let figures: [ReferenceFigure?]

    /// `Hele landet, mellemtrin`.
    var who: String { group.isEmpty ? place : "\(place), \(group.lowercasedFirst)" }
  }

  let waves: [Wave]
  let rows: [Row]

  /// Who published them, each once, in the order of the rows.
  func sources(_ wording: Wording) -> [String] {
    var sources: [String] = []
    for figure in rows.flatMap(\.figures).compactMap(\.self) {
      let source = figure.printedSource(wording)
      if !sources.contains(source) { sources.append(source) }
    }
    return sources
  }
}

extension ReferenceFigure {
  /// Who published it, or that nobody says.
  func printedSource(_ wording: Wording) -> String {
    source.isEmpty ? wording[ReferenceText.sourceUnknown] : source
  }
}
