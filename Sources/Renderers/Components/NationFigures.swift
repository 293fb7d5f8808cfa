import Evaluation
import Model

/// The nation's published figures as a chart draws them: diamonds without an interval.
struct NationFigures: Sendable {
  let wave: Wave
  let figures: [ReferenceFigure]

  /// As a key names it: `hele landet, midtvejs 2024/2025`.
  func name(_ wording: Wording) -> String {
    wording[ReferenceText.nation].lowercasedFirst + ", " + wave.named(wording)
  }

  func cell(of definition: IndicatorDefinition) -> PrintedCell {
    figures.first { $0.key.indicator == definition.id }
      .map { PrintedCell($0, of: definition) } ?? PrintedCell(sign: .notDelivered)
  }

  /// Whose figures the diamonds are.
  func note(_ wording: Wording) -> String {
    var sources: [String] = []
    for figure in figures {
      let source = figure.printedSource(wording)
      if !sources.contains(source) { sources.append(source) }
    }
    return wording(ReferenceText.chart, ["source": sources.joined(separator: "; ").withoutStop])
  }
}
