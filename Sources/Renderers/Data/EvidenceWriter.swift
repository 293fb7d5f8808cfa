import Evaluation

/// Writes rows of `evidence.csv`, without its header; both editions have the same columns.
struct EvidenceWriter {
  private typealias Key = (scope: CommaSeparatedText.Cells, figure: FigureColumns)

  private(set) var table: CommaSeparatedText

  /// - Parameter rows: About how many figures there will be.
  init(rows: Int) {
    table = CommaSeparatedText(rowsReservingBytes: min(rows, 1_000_000) * 60)
  }

  /// What stands beside a figure of the internal edition; nothing where it has none.
  mutating func append(
    _ outcome: Outcome, in scope: CommaSeparatedText.Cells, of figure: FigureColumns
  ) {
    let key = (scope: scope, figure: figure)
    guard let estimate = outcome.estimate else { return }
    let children = estimate.children
    if let response = estimate.response {
      row(key, .responseShare) {
        $0.number(response.share)
        $0.limits(nil, nil)
        $0.table.append(response.programme)
        $0.number(Double(response.usable))
        $0.number(Double(response.programme))
      }
      row(key, .scaleEnds) {
        $0.number(nil)
        $0.limits(response.lowest, response.highest)
        $0.table.append(children + response.silent)
        $0.table.appendEmpty(2)
      }
    }
    if let clustered = estimate.clustered {
      row(key, .of(estimate.method)) {
        $0.number(estimate.value)
        $0.limits(clustered.lower, clustered.upper)
        $0.table.append(children)
        $0.number(nil)
        $0.number(Double(clustered.clusters))
      }
    }
    if estimate.isUncertain { uncertain(key, children: children) }
    let single: [(EvidenceKind, Double?)] = [
      (.detectable, estimate.detectable), (.matters, estimate.matters),
      (.standardised, estimate.standardised),
    ]
    for (kind, value) in single {
      guard let value else { continue }
      row(key, kind) {
        $0.number(value)
        $0.limits(nil, nil)
        $0.table.append(children)
        $0.table.appendEmpty(2)
      }
    }
    for (kind, third) in zip(EvidenceKind.thirds, estimate.thirds) where third.isTold {
      row(key, kind) {
        $0.number(third.value)
        $0.limits(third.lower, third.upper)
        $0.table.append(third.children)
        $0.table.appendEmpty(2)
      }
    }
  }

  /// What was decided to stand beside a figure of the public edition.
  mutating func append(
    _ outcome: PublishedOutcome, in scope: CommaSeparatedText.Cells, of figure: FigureColumns
  ) {
    let key = (scope: scope, figure: figure)
    guard let estimate = outcome.estimate else { return }
    if estimate.isUncertain { uncertain(key, children: estimate.children) }
    guard let evidence = estimate.evidence else { return }
    if let programme = evidence.programme, let usable = evidence.usable {
      row(key, .responseShare) {
        // The counts beside it give its decimals.
        $0.printed(PrintedNumber(Double(usable) / Double(programme), decimals: 3))
        $0.table.appendEmpty(2)
        $0.table.append(programme)
        $0.table.append(usable)
        $0.table.append(programme)
      }
      row(key, .scaleEnds) {
        $0.printed(nil)
        $0.printed(evidence.lowest)
        $0.printed(evidence.highest)
        $0.table.append(estimate.children + programme - usable)
        $0.table.appendEmpty(2)
      }
    }
    if let clusters = evidence.clusters {
      row(key, .of(estimate.method)) {
        $0.printed(estimate.value)
        $0.printed(evidence.clusteredLower)
        $0.printed(evidence.clusteredUpper)
        $0.table.append(estimate.children)
        $0.table.appendEmpty()
        $0.table.append(clusters)
      }
    }
    for (kind, value) in [
      (EvidenceKind.detectable, evidence.detectable), (.matters, evidence.matters),
    ] {
      guard let value else { continue }
      row(key, kind) {
        $0.printed(value)
        $0.table.appendEmpty(2)
        $0.table.append(estimate.children)
        $0.table.appendEmpty(2)
      }
    }
  }

  private mutating func uncertain(_ key: Key, children: Int) {
    row(key, .uncertain) {
      $0.table.appendEmpty(3)
      $0.table.append(children)
      $0.table.appendEmpty(2)
    }
  }

  /// A row: whose figure, what stands beside it, its numbers, its unit and how it was made.
  private mutating func row(
    _ key: Key, _ kind: EvidenceKind, _ numbers: (inout EvidenceWriter) -> Void
  ) {
    table.append(key.scope)
    table.append(key.figure.name)
    table.append(kind.rawValue)
    numbers(&self)
    if let unit = kind.unit { table.append(unit) } else { table.append(key.figure.unit) }
    table.append(kind.method)
    table.endRow()
  }

  private mutating func number(_ value: Double?) { table.append(value) }

  private mutating func limits(_ lower: Double?, _ upper: Double?) {
    table.append(lower)
    table.append(upper)
  }

  private mutating func printed(_ number: PrintedNumber?) { table.append(number?.text ?? "") }
}
