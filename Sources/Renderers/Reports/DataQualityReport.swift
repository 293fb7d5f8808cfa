public import Model

/// What was read of a municipality's files and how, what must be mended, and a letter that asks.
public enum DataQualityReport {
  /// The report; it is always made, also for a municipality that is held.
  ///
  /// - Parameters:
  ///   - content: The municipality with its files and issues.
  ///   - project: What every page has in common.
  ///   - templates: Frame, style and texts.
  ///   - limit: The share of a file's rows that may be rejected.
  /// - Returns: The finished document.
  public static func document(
    content: MunicipalityContent, project: ReportProject, templates: Templates,
    limit: DecimalFraction
  ) -> Document {
    let wording = templates.wording(project.language)
    let quality = DataQuality(content: content, limit: limit, wording: wording)
    var page = Page(wording: wording, edition: .internal)
    page.section("result", wording[DataQualityText.result]) { quality.writeResult(into: &$0) }
    page.section("reading", wording[DataQualityText.reading]) { quality.writeReading(into: &$0) }
    page.section("mending", wording[DataQualityText.mending], onNewPage: true) {
      quality.writeMending(into: &$0)
    }
    if !content.signedOff.isEmpty {
      page.section("signed-off", wording[SignedOffText.title]) {
        quality.writeSignedOff(into: &$0)
      }
    }
    let letter = DataQualityLetter(quality: quality, project: project)
    page.section("letter", wording[DataQualityText.letter], onNewPage: true) { page in
      page.markup { letter.write(into: &$0) }
    }
    return page.document(frame(quality, project), templates)
  }

  private static func frame(_ quality: DataQuality, _ project: ReportProject) -> Page.Frame {
    let wording = quality.wording
    let name = quality.content.municipality.fullName(wording.language)
    let date = wording.format.date(project.referenceDate)
    let document = wording(DataQualityText.document, ["year": project.year(wording.format)])
    let status = quality.content.held ? DataQualityText.held : .accepted
    return Page.Frame(
      cover: Cover(
        organisation: "\(project.title) · \(name)", document: document,
        title: wording(DataQualityText.title, ["municipality": name]),
        facts: [
          (wording[DataQualityText.folder], quality.content.municipality.folderName),
          (wording[PageText.referenceDate], date),
          (wording[DataQualityText.status], wording[status]),
          (wording[PageText.edition], wording[PageText.editionInternal]),
        ]),
      title: "\(document), \(name)",
      description: wording(DataQualityText.description, ["municipality": name]),
      running: "\(document), \(name)" + (project.release.map { " · \($0)" } ?? ""),
      footer: [
        wording(
          DataQualityText.footer,
          ["project": project.title, "municipality": name, "date": date])
      ],
      release: project.release)
  }
}

extension ReportProject {
  /// The school year a report is about: the later wave's, else the last one's.
  func year(_ format: ReaderFormat) -> String {
    (later ?? waves.last).map { format.schoolYear($0.schoolYear) } ?? String(referenceDate.year)
  }
}
