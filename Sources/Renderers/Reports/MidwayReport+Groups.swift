import Evaluation
import Model

/// A section for each kind of indicator: the municipality first, then its districts.
extension MidwayReport {
  func writeGroups(into page: inout Page) {
    for (group, figures) in zip(groups, figures) {
      page.section(group.id, group.title(wording)) {
        $0.indicators(
          figures, of: group, waves: waves, published: published, withForest: true)
        let changes = ReferenceChange.all(
          of: figures.map(\.definition), in: content, waves: waves)
        if !changes.isEmpty { $0.table(.changes(changes, waves: waves, wording)) }
        for total in figures where total.isMeasured && total.definition.isKey {
          writeDistricts(of: total, into: &$0)
        }
      }
    }
  }

  private func writeDistricts(of total: MeasuredIndicator, into page: inout Page) {
    let districts = content.districts.map { district in
      (
        name: district,
        measured: MeasuredIndicator(
          total.definition, in: content.results,
          scope: .district(content.municipality.code, name: district), waves: waves)
      )
    }
    guard districts.count > 1, districts.contains(where: { $0.measured.isMeasured }) else { return }
    page.block("keep") { page in
      page.heading(
        wording(
          MidwayText.byDistrict, ["name": total.definition.shortTitle[wording.language]]))
      page.paragraph(Attrition(of: total, waves: waves, wording).text)
      page.table(
        .districts(districts, total: total, municipality: name, waves: waves, wording))
      let chart = Exhibit.changes(
        districts, total: total, municipality: wording[TableText.total], waves: waves, wording)
      if let chart { page.figure(chart) }
    }
  }
}

/// Who stands behind a change, and what its test says.
private struct Attrition {
  let text: String

  init(of measured: MeasuredIndicator, waves: WavePair, _ wording: Wording) {
    guard let change = measured.change, let pairs = change.pairs else {
      text = ""
      return
    }
    let format = wording.format
    let who = wording(
      ReportText.attrition,
      [
        "both": format.sentence(format.counted(pairs.both, .child)),
        "earlier": waves.earlier.at(wording), "later": waves.later.at(wording),
        "only-earlier": format.word(pairs.onlyEarlier, gender: .neuter),
        "only-later": format.word(pairs.onlyLater, gender: .neuter),
      ])
    guard let leavers = change.leavers, let stayers = change.stayers else {
      text = who
      return
    }
    let values = wording(
      ReportText.attritionValues,
      [
        "name": measured.definition.shortTitle[wording.language],
        "earlier": waves.earlier.at(wording), "leavers": format.number(leavers),
        "stayers": format.number(stayers),
      ])
    text = who + " " + values
  }
}
