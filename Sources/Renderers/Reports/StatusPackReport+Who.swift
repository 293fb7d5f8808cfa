import Evaluation
import Model

/// Who the children are, and what the meeting is about.
extension StatusPackReport {
  func writeWho(into page: inout Page) {
    page.section("who", wording[StatusPackText.who], onNewPage: true) { page in
      let charts = [
        bars(.ages, ageRows), bars(.placements, placementRows), bars(.years, yearRows),
      ].compactMap(\.self)
      if !charts.isEmpty {
        page.columns("cols three") { for chart in charts { $0.figure(chart) } }
      }
      let items = agenda
      if items.isEmpty { return }
      page.heading(wording[StatusPackText.agenda])
      page.markup { AgendaItem.write(items, into: &$0) }
    }
  }

  private func bars(_ title: StatusPackText, _ rows: [SmallBars.Row]) -> Exhibit? {
    if rows.isEmpty { return nil }
    return Exhibit(
      finding: wording[title],
      measure: wording(
        StatusPackText.countOf, ["date": wording.format.date(project.referenceDate)]),
      chart: SmallBars(title: wording[title], rows: rows))
  }

  /// Single years while they are few, pairs of years from there on.
  private var ageRows: [SmallBars.Row] {
    let ages = content.composition.ages.filter { $0.value > 0 }
    guard let least = ages.keys.min(), let greatest = ages.keys.max() else { return [] }
    let width = greatest - least < 6 ? 1 : 2
    return stride(from: least, through: greatest, by: width).map { first in
      let years = first..<(first + width)
      let count = ages.reduce(0) { years.contains($1.key) ? $0 + $1.value : $0 }
      let label =
        width == 1
        ? wording(StatusPackText.age, ["age": String(first)])
        : wording(
          StatusPackText.ageBand, ["from": String(first), "to": String(first + width - 1)])
      return SmallBars.Row(label: label, count: count)
    }
  }

  private var placementRows: [SmallBars.Row] {
    content.composition.placements.filter { $0.value > 0 }
      .map { (name: $0.key, count: $0.value) }
      .sorted { ($0.name.isEmpty ? 1 : 0, DanishOrder($0.name)) < ($1.name.isEmpty ? 1 : 0, DanishOrder($1.name)) }
      .map {
        let name = $0.name.isEmpty ? wording[StatusPackText.unknown] : $0.name
        return SmallBars.Row(label: wording.format.sentence(name), count: $0.count)
      }
  }

  private var yearRows: [SmallBars.Row] {
    content.composition.programmeYears.filter { $0.value > 0 }.sorted { $0.key < $1.key }
      .map {
        SmallBars.Row(
          label: wording(StatusPackText.year, ["year": String($0.key)]), count: $0.value)
      }
  }
}
