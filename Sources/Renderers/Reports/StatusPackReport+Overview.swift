import Evaluation
import Model

/// The first page: the year in a paragraph, six key figures and the verdicts.
extension StatusPackReport {
  func writeOverview(into page: inout Page) {
    page.section("overview", wording[ReportText.overview]) {
      $0.lead(summary)
      $0.keyFigures(keyFigures)
      let key = measured.filter(\.definition.isKey)
      if let waves, !key.isEmpty {
        let units = wording(
          ReportText.howIsItGoingUnits,
          ["earlier": waves.earlier.named(wording), "later": waves.later.named(wording)])
        $0.table(.overview(key, units: units, waves: waves, wording))
      }
    }
  }

  private var summary: String {
    let composition = content.composition
    let opening = wording(
      SentenceText.now,
      [
        "date": wording.format.date(project.referenceDate),
        "children": wording.format.counted(composition.current, .child),
        "joined": people(composition.joined), "left": people(composition.left),
      ])
    let sentences =
      waves.map { waves in
        sections.flatMap(\.parts).flatMap { part in
          ChangeSentences(
            indicators: part.measured.filter { $0.isMeasured && $0.definition.isKey },
            waves: waves,
            dataset: part.group.dataset, wording: wording
          ).brief()
        }
      } ?? []
    let money = content.budget.isEmpty ? "" : MoneySentence(lines: content.budget).text(wording)
    return ([opening] + sentences + [money]).filter { !$0.isEmpty }.joined(separator: " ")
  }

  private func people(_ count: Int) -> String {
    count == 0 ? wording[SentenceText.nobody] : wording.format.word(count)
  }

  private var keyFigures: [KeyFigure] {
    let format = wording.format
    let composition = content.composition
    let year = wording[StatusPackText.lastYear]
    var figures = [
      KeyFigure(
        value: format.number(composition.current), word: wording[StatusPackText.childrenNow],
        context: wording(
          StatusPackText.childrenNowContext, ["count": format.number(composition.total)])),
      KeyFigure(
        value: format.number(composition.joined), word: wording[StatusPackText.joined],
        context: year),
      KeyFigure(
        value: format.number(composition.left), word: wording[StatusPackText.left], context: year),
    ]
    if let ages = Distribution(composition.ages) {
      figures.append(
        KeyFigure(
          value: format.number(ages.median), word: wording[StatusPackText.medianAge],
          context: wording(
            StatusPackText.ageRange,
            ["from": format.number(ages.least), "to": format.number(ages.greatest)])))
    }
    if let placement = composition.commonestPlacement {
      figures.append(
        KeyFigure(
          value: format.number(placement.count), word: placement.name.lowercasedFirst,
          context: wording(
            StatusPackText.placementContext, ["count": format.number(composition.current)])))
    }
    if let years = Distribution(composition.programmeYears) {
      figures.append(
        KeyFigure(
          value: format.number(years.mean, decimals: 1),
          word: wording[StatusPackText.programmeYears],
          context: wording[StatusPackText.programmeYearsContext]))
    }
    return figures
  }
}
