import Evaluation

/// Writes rows of `answers.csv`, without its header.
struct AnswerWriter {
  private(set) var table = CommaSeparatedText(rowsReservingBytes: 0)

  /// A row for each answer to an item; nothing for figures that are of no item.
  mutating func append(
    _ outcome: Outcome, in scope: CommaSeparatedText.Cells, of figure: FigureKey
  ) {
    for case .answers(let least, let counts) in outcome.estimate?.beside ?? [] {
      let answered = counts.reduce(0, +)
      for (place, count) in counts.enumerated() {
        table.append(scope)
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
}
