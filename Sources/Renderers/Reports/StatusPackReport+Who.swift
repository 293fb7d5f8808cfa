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
        page.block("cols three") { for chart in charts { $0.figure(chart) } }
      }
      page.published(published(about: .participants), of: .participants)
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
      let last = min(first + width - 1, greatest)
      let count = ages.reduce(0) { (first...last).contains($1.key) ? $0 + $1.value : $0 }
      let label =
        first == last
        ? wording(StatusPackText.age, ["age": String(first)])
        : wording(StatusPackText.ageBand, ["from": String(first), "to": String(last)])
      return SmallBars.Row(label: label, count: count)
    }
  }

  private var placementRows: [SmallBars.Row] {
    let placements = content.composition.placements.filter { $0.value > 0 }
    let named = placements.filter { !$0.key.isEmpty }
      .sorted { DanishOrder($0.key) < DanishOrder($1.key) }
      .map { SmallBars.Row(label: wording.format.sentence($0.key), count: $0.value) }
    guard let unknown = placements[""] else { return named }
    let label = wording.format.sentence(wording[StatusPackText.unknown])
    return named + [SmallBars.Row(label: label, count: unknown)]
  }

  private var yearRows: [SmallBars.Row] {
    content.composition.programmeYears.filter { $0.value > 0 }.sorted { $0.key < $1.key }
      .map {
        SmallBars.Row(
          label: wording(StatusPackText.year, ["year": String($0.key)]), count: $0.value)
      }
  }
}
