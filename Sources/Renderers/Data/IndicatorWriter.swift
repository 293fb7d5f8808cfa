import Evaluation
import Model

/// Writes rows of `indicators.csv`, without its header; both editions have the same columns.
struct IndicatorWriter {
  private(set) var table: CommaSeparatedText

  /// - Parameter rows: About how many there will be.
  init(rows: Int) {
    table = CommaSeparatedText(rowsReservingBytes: min(rows, 1_000_000) * 200)
  }

  mutating func append(
    _ outcome: Outcome, in scope: CommaSeparatedText.Cells, of figure: FigureColumns
  ) {
    begin(scope, figure, status: outcome.status)
    if let estimate = outcome.estimate {
      table.append(estimate.value)
      table.append(estimate.lower)
      table.append(estimate.upper)
      append(children: estimate.children, of: figure)
      table.append(estimate.numerator)
      table.append(estimate.denominator)
      table.append(figure.unit)
      table.append(estimate.method.rawValue)
      table.append(estimate.pValue)
      table.append(estimate.pHolm)
      table.append(estimate.pBenjaminiHochberg)
      table.append(estimate.exactLower)
      table.append(estimate.exactUpper)
    } else {
      appendNoNumbers(of: figure)
    }
    table.endRow()
  }

  mutating func append(
    _ outcome: PublishedOutcome, in scope: CommaSeparatedText.Cells, of figure: FigureColumns
  ) {
    begin(scope, figure, status: outcome.status)
    if let estimate = outcome.estimate {
      append(estimate.value)
      append(estimate.lower)
      append(estimate.upper)
      append(children: estimate.children, of: figure)
      append(estimate.numerator)
      append(estimate.denominator)
      table.append(figure.unit)
      table.append(estimate.method.rawValue)
      append(estimate.pValue)
      append(estimate.pHolm)
      append(estimate.pBenjaminiHochberg)
      append(estimate.exactLower)
      append(estimate.exactUpper)
    } else {
      appendNoNumbers(of: figure)
    }
    table.endRow()
  }

  mutating func append(_ lines: [BudgetRow]) {
    for line in lines {
      table.appendBudgetLine(line.name, of: line.municipality)
      table.append(BudgetLine.indicator)
      table.append(line.wave)
      table.append(Measure.level.rawValue)
      if let deviation = line.deviation {
        table.append("estimate")
        table.append(deviation)
        table.appendEmpty(3)
        table.append(line.numerator)
        table.append(line.denominator)
        table.append(IndicatorUnit.share.rawValue)
        table.append(IntervalMethod.none.rawValue)
      } else {
        table.append("insufficient")
        table.appendEmpty(6)
        table.append(IndicatorUnit.share.rawValue)
        table.appendEmpty()
      }
      table.appendEmpty(5)
      table.endRow()
    }
  }

  /// Scope, indicator, wave, kind and status.
  private mutating func begin(
    _ scope: CommaSeparatedText.Cells, _ figure: FigureColumns, status: String
  ) {
    table.append(scope)
    table.append(figure.name)
    table.append(status)
  }

  private mutating func appendNoNumbers(of figure: FigureColumns) {
    table.appendEmpty(6)
    table.append(figure.unit)
    table.appendEmpty(6)
  }

  /// No children at all are a number.
  private mutating func append(children: Int, of figure: FigureColumns) {
    if figure.countsChildren { table.append(children) } else { table.appendEmpty() }
  }

  private mutating func append(_ number: PrintedNumber?) {
    table.append(number?.text ?? "")
  }
}
