import Evaluation
import Model

/// What stands around the status pack.
extension StatusPackReport {
  var frame: Page.Frame {
    let format = wording.format
    let date = format.date(project.referenceDate)
    let document = wording(StatusPackText.document, ["year": project.year(format)])
    let current = content.composition.current
    let title = wording(
      current == 1 ? StatusPackText.titleOne : StatusPackText.title,
      ["count": format.number(current), "municipality": name])
    return Page.Frame(
      cover: Cover(
        organisation: "\(project.title) · \(name)", document: document, title: title,
        facts: [
          (wording[PageText.period], wording(StatusPackText.periodRange, ["date": date])),
          (wording[PageText.referenceDate], date),
          (wording[PageText.waves], waveNames),
          (wording[PageText.edition], wording[PageText.editionInternal]),
        ]),
      title: "\(document), \(name)",
      description: wording(StatusPackText.description, ["municipality": name]),
      running: "\(document), \(name)" + (project.release.map { " · \($0)" } ?? ""),
      footer: [
        wording(
          StatusPackText.footer,
          ["project": project.title, "municipality": name, "date": date])
      ],
      release: project.release, contentsForScreenOnly: true)
  }

  private var waveNames: String {
    let shown = waves.map { [$0.earlier, $0.later] } ?? project.waves
    return shown.map { $0.title + " " + wording.format.schoolYear($0.schoolYear) }
      .joined(separator: ", ")
  }
}
