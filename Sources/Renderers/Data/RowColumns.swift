import Evaluation
import Model

/// What the rows of data files begin with, in either edition.
struct RowColumns: Sendable {
  private let definitions: [String: IndicatorDefinition]
  private let names: [MunicipalityCode: String]

  /// - Parameters:
  ///   - definitions: The indicators that rows may be of.
  ///   - municipalities: Those of the run, for their names.
  init(_ definitions: [IndicatorDefinition], municipalities: [Municipality]) {
    self.definitions = Dictionary(
      definitions.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    names = Dictionary(
      municipalities.map { ($0.code, $0.name) }, uniquingKeysWith: { first, _ in first })
  }

  func scope(_ scope: Scope) -> CommaSeparatedText.Cells {
    CommaSeparatedText.Cells { $0.appendScope(scope, names: names) }
  }

  func figure(_ figure: FigureKey) -> FigureColumns {
    FigureColumns(figure, of: definitions[figure.indicator])
  }
}
