import Model

/// What stands around the midway report.
extension MidwayReport {
  var frame: Page.Frame {
    let format = wording.format
    let date = format.date(project.referenceDate)
    let document = wording(
      MidwayText.document, ["year": format.schoolYear(waves.later.schoolYear)])
    let measurements = [waves.earlier, waves.later].map { wave in
      wave.title + " " + format.schoolYear(wave.schoolYear)
    }
    return Page.Frame(
      cover: Cover(
        organisation: "\(project.title) · \(project.owner)", document: document,
        title: wording(
          MidwayText.title,
          [
            "municipality": name, "earlier": waves.earlier.title.lowercasedFirst,
            "later": waves.later.title.lowercasedFirst,
          ]),
        facts: [
          (wording[TableText.municipality], name),
          (wording[PageText.waves], measurements.joined(separator: ", ")),
          (wording[PageText.referenceDate], date),
          (wording[PageText.edition], wording[PageText.editionInternal]),
        ]),
      title: "\(document), \(name)",
      description: wording(MidwayText.description, ["municipality": name]),
      running: "\(document), \(name)" + (project.release.map { " · \($0)" } ?? ""),
      footer: [
        wording(
          MidwayText.footer, ["project": project.title, "municipality": name, "date": date])
      ],
      release: project.release)
  }
}
