import Evaluation
import Model

/// The first page: how is it going, and how sure are we?
extension MidwayReport {
  func writeOverview(into page: inout Page) {
    page.section("overview", wording[ReportText.overview]) {
      $0.lead(summary)
      $0.keyFigures(keyFigures)
      let key = measured.filter(\.definition.isKey)
      if !key.isEmpty {
        $0.table(
          .overview(
            key,
            units: wording(
              ReportText.howIsItGoingUnits,
              ["earlier": waves.earlier.named(wording), "later": waves.later.named(wording)]),
            waves: waves, wording))
      }
    }
  }

  private var childrenTotal: Int? {
    content.results.level("children_total", scope, wave: nil).estimate.map { Int($0.value) }
  }

  private var summary: String {
    let format = wording.format
    let opening = wording(
      MidwayText.opening,
      [
        "earlier": waves.earlier.named(wording), "later": waves.later.named(wording),
        "children": format.counted(childrenTotal ?? content.composition.total, .child),
        "municipality": name,
      ])
    let sentences = zip(groups, figures).flatMap { group, figures in
      ChangeSentences(
        indicators: figures.filter { $0.isMeasured && $0.definition.isKey }, waves: waves,
        dataset: group.dataset, wording: wording
      ).brief()
    }
    let money = content.budget.isEmpty ? "" : MoneySentence(lines: content.budget).text(wording)
    return ([opening] + sentences + [money]).filter { !$0.isEmpty }.joined(separator: " ")
  }

  private var keyFigures: [KeyFigure] {
    let format = wording.format
    let places = places
    func figure(_ count: Int, _ word: MidwayText, _ context: MidwayText) -> KeyFigure {
      KeyFigure(
        value: format.number(count), word: wording(word, places),
        context: wording(context, places))
    }
    var figures: [KeyFigure] = []
    if let childrenTotal {
      figures.append(figure(childrenTotal, .childrenTotal, .childrenTotalContext))
    }
    if let pairs = measured.lazy.compactMap(\.change?.pairs).first {
      figures.append(figure(pairs.both, .both, .bothContext))
      figures.append(figure(pairs.onlyEarlier, .onlyEarlier, .onlyEarlierContext))
      figures.append(figure(pairs.onlyLater, .onlyLater, .onlyLaterContext))
    }
    if !content.districts.isEmpty {
      figures.append(figure(content.districts.count, .districts, .districtsContext))
    }
    let sum = BudgetSum(content.budget)
    if let share = sum.deviationShare {
      let deviation = format.signed(FixedDecimal(share, decimals: 1, places: 2))
      figures.append(
        KeyFigure(
          value: deviation, word: wording[MidwayText.budget],
          context: wording[MidwayText.budgetContext]))
    }
    return figures
  }

  private var places: KeyValuePairs<String, String> {
    [
      "earlier": waves.earlier.at(wording), "later": waves.later.at(wording),
      "index": measured.first { $0.change?.pairs != nil }?.name(wording) ?? "",
    ]
  }
}
