import Evaluation
import Model

/// How the answers to the items of a questionnaire without indices are spread in one wave.
struct AnswerDistribution: Sendable {
  struct Item: Sendable {
    let name: String
    /// From the worst answer to the best.
    let counts: [Int]

    var answered: Int { counts.reduce(0, +) }

    /// In per cent of the answers: whole ones below a hundred of them, as shares are elsewhere.
    func share(_ place: Int) -> FixedDecimal {
      FixedDecimal(
        Double(counts[place]) / Double(answered), decimals: answered < 100 ? 0 : 1, places: 2)
    }
  }

  let items: [Item]
  /// The scale's numbers as headers name them.
  let answers: [String]
  let wave: Wave
}

extension AnswerDistribution {
  /// Nil where no item has answers to tell.
  init?(
    of indicators: [MeasuredIndicator], at wave: Wave,
    _ cell: KeyPath<MeasuredIndicator, PrintedCell>,
    _ wording: Wording
  ) {
    var least: Int?
    items = indicators.compactMap { indicator in
      for case .answers(let first, let counts) in indicator[keyPath: cell].beside
      where counts.contains(where: { $0 > 0 }) {
        least = first
        return Item(name: indicator.definition.shortTitle[wording.language], counts: counts)
      }
      return nil
    }
    guard let least, let count = items.first?.counts.count else { return nil }
    answers = (0..<count).map { place in
      let number = wording.format.number(least + place)
      if place == 0 { return wording(AnswersText.worst, ["answer": number]) }
      return place == count - 1 ? wording(AnswersText.best, ["answer": number]) : number
    }
    self.wave = wave
  }

  func table(_ wording: Wording) -> Table {
    Table(
      title: wording(AnswersText.table, ["wave": wave.at(wording)]),
      units: wording[AnswersText.units],
      columns: [.text(wording[AnswersText.item]), .number(wording[AnswersText.answers])]
        + answers.map { .number($0) },
      rows: items.map { item in
        Table.Row(
          .text(item.name),
          [.number(wording.format.number(item.answered))]
            + item.counts.indices.map { .number(wording.format.number(item.share($0))) })
      })
  }

  func exhibit(_ wording: Wording) -> Exhibit? {
    guard let chart = StackedAnswers(self, wording) else { return nil }
    return Exhibit(
      finding: wording(AnswersText.chart, ["wave": wave.at(wording)]),
      measure: wording[AnswersText.measure], chart: chart, key: chart.key)
  }
}

extension Page {
  /// How answers were spread at each wave: a table, and the same numbers drawn.
  mutating func answers(_ indicators: [MeasuredIndicator], waves: WavePair) {
    let wording = wording
    for (wave, cell) in [(waves.earlier, \MeasuredIndicator.earlier), (waves.later, \.later)] {
      guard let distribution = AnswerDistribution(of: indicators, at: wave, cell, wording) else {
        continue
      }
      table(distribution.table(wording))
      if let exhibit = distribution.exhibit(wording) { figure(exhibit) }
    }
  }
}
