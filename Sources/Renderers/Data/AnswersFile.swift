public import Evaluation
public import Model

/// `answers.csv`: how many children gave each answer to each item, of a questionnaire without indices.
public struct AnswersFile {
  static let header = [
    "scope_type", "scope_code", "scope_name", "municipality_code", "indicator", "wave", "answer",
    "children", "n", "share",
  ]

  private var table = CommaSeparatedText(header: header)
  private var isEmpty = true

  public init() {}

  /// The file's bytes; nil where no item has an answer to tell.
  public var bytes: [UInt8]? { isEmpty ? nil : table.bytes }

  /// Adds the items of all scopes of one place, the share of one in the shortest form that reads back
  /// exactly; what has no estimate has no row.
  ///
  /// - Parameters:
  ///   - results: The figures.
  ///   - waves: All waves, in order.
  ///   - names: The municipalities' names.
  public mutating func append(
    _ results: Results, waves: [Wave], names: [MunicipalityCode: String]
  ) {
    let order = IndicatorOrder(
      of: results.figures, definitions: results.definitions, waves: waves)
    for scope in IndicatorOrder.sorted(results.scopes) {
      for figure in order.figures {
        guard let estimate = results[ResultKey(figure, in: scope)].estimate else { continue }
        for case .answers(let least, let counts) in estimate.beside {
          append(counts, from: least, of: figure, in: scope, names)
        }
      }
    }
  }

  private mutating func append(
    _ counts: [Int], from least: Int, of figure: FigureKey, in scope: Scope,
    _ names: [MunicipalityCode: String]
  ) {
    let answered = counts.reduce(0, +)
    for (place, count) in counts.enumerated() {
      isEmpty = false
      table.appendScope(scope, names: names)
      table.append(figure.indicator)
      table.append(figure.period.text)
      table.append(least + place)
      table.append(count)
      table.append(answered)
      table.append(Double(count) / Double(answered))
      table.endRow()
    }
  }
}
