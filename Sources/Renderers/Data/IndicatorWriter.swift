import Evaluation
import Model

/// Writes rows of `indicators.csv`, without its header; both editions have the same columns.
struct IndicatorWriter {
  private(set) var table: CommaSeparatedText
  private let definitions: [String: IndicatorDefinition]
  private let names: [MunicipalityCode: String]

  init(definitions: [IndicatorDefinition], municipalities: [Municipality], rows: Int) {
    table = CommaSeparatedText(rowsReservingBytes: min(rows, 1_000_000) * 200)
    self.definitions = Dictionary(
      definitions.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    names = Dictionary(
      municipalities.map { ($0.code, $0.name) }, uniquingKeysWith: { first, _ in first })
  }

  mutating func append(_ outcome: Outcome, at key: ResultKey) {
    begin(key, status: outcome.status)
    if let estimate = outcome.estimate {
      table.append(estimate.value)
      table.append(estimate.lower)
      table.append(estimate.upper)
      append(children: estimate.children, of: key)
      table.append(estimate.numerator)
      table.append(estimate.denominator)
      table.append(unit(of: key))
      table.append(estimate.method.rawValue)
      table.append(estimate.pValue)
      table.append(estimate.pHolm)
      table.append(estimate.pBenjaminiHochberg)
      table.append(estimate.exactLower)
      table.append(estimate.exactUpper)
    } else {
      appendNoNumbers(at: key)
    }
    table.endRow()
  }

  mutating func append(_ outcome: PublishedOutcome, at key: ResultKey) {
    begin(key, status: outcome.status)
    if let estimate = outcome.estimate {
      append(estimate.value)
      append(estimate.lower)
      append(estimate.upper)
      append(children: estimate.children, of: key)
      append(estimate.numerator)
      append(estimate.denominator)
      table.append(unit(of: key))
      table.append(estimate.method.rawValue)
      append(estimate.pValue)
      append(estimate.pHolm)
      append(estimate.pBenjaminiHochberg)
      append(estimate.exactLower)
      append(estimate.exactUpper)
    } else {
      appendNoNumbers(at: key)
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
  private mutating func begin(_ key: ResultKey, status: String) {
    table.appendScope(key.scope, names: names)
    table.append(key.indicator)
    table.append(key.period.text)
    table.append(key.measure.rawValue)
    table.append(status)
  }

  private mutating func appendNoNumbers(at key: ResultKey) {
    table.appendEmpty(6)
    table.append(unit(of: key))
    table.appendEmpty(6)
  }

  /// Money and activities have no children behind them; no children at all are a number.
  private mutating func append(children: Int, of key: ResultKey) {
    if definitions[key.indicator]?.countsChildren == false {
      table.appendEmpty()
    } else {
      table.append(children)
    }
  }

  private mutating func append(_ number: PrintedNumber?) {
    table.append(number?.text ?? "")
  }

  private func unit(of key: ResultKey) -> String {
    definitions[key.indicator]?.unitName(of: key.measure) ?? ""
  }
}
