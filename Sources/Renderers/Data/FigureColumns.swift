import Evaluation

/// The columns of a data file that tell which figure a row is of, in any scope: written once a run.
struct FigureColumns: Sendable {
  /// Indicator, wave and kind.
  let name: CommaSeparatedText.Cells
  let unit: CommaSeparatedText.Cells
  /// Money and activities have no children behind them.
  let countsChildren: Bool

  init(_ figure: FigureKey, of definition: IndicatorDefinition?) {
    name = CommaSeparatedText.Cells {
      $0.append(figure.indicator)
      $0.append(figure.period.text)
      $0.append(figure.measure.rawValue)
    }
    unit = CommaSeparatedText.Cells {
      $0.append(definition?.unitName(of: figure.measure) ?? "")
    }
    countsChildren = definition?.countsChildren ?? true
  }
}
