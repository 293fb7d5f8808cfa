import Evaluation
import Model

/// What rows of decided figures begin with.
struct PublishedColumns {
  private let definitions: [String: IndicatorDefinition]
  private let names: [MunicipalityCode: String]

  init(of published: PublishedResults, municipalities: [Municipality]) {
    definitions = Dictionary(
      published.definitions.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    names = Dictionary(
      municipalities.map { ($0.code, $0.name) }, uniquingKeysWith: { first, _ in first })
  }

  func scope(of key: ResultKey) -> CommaSeparatedText.Cells {
    CommaSeparatedText.Cells { $0.appendScope(key.scope, names: names) }
  }

  func figure(of key: ResultKey) -> FigureColumns {
    FigureColumns(key.figure, of: definitions[key.indicator])
  }
}
