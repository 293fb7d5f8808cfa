import Model

/// The public summary: the whole programme and its municipalities, as far as anyone may see.
///
/// It takes decided figures alone; no release id, no row count and no free text stands on it.
public enum SummaryReport {
  /// The page at the top of the public edition.
  ///
  /// - Parameters:
  ///   - content: Decided figures, and who is in, held or missing.
  ///   - project: What every page has in common.
  ///   - templates: Frame, style and texts.
  ///   - downloads: The files of the release to offer.
  /// - Returns: The finished document.
  public static func document(
    content: SummaryContent, project: ReportProject, templates: Templates,
    downloads: [SummaryDownload] = [.indicators]
  ) -> Document {
    let wording = templates.wording(project.language)
    let summary = Summary(content: content, project: project, wording: wording)
    var page = Page(wording: wording, edition: .public)
    page.section("overview", wording[SummaryText.overview]) { summary.writeOverview(into: &$0) }
    summary.writeGroups(into: &page)
    summary.writeCounts(into: &page)
    page.section("download", wording[SummaryText.download]) {
      $0.downloads(downloads.map { $0.entry(wording) })
    }
    page.section("methods", wording[SummaryText.methods], onNewPage: true) {
      summary.writeMethods(into: &$0)
    }
    return page.document(frame(summary, feed: downloads.contains(.feed)), templates)
  }

  private static func frame(_ summary: Summary, feed: Bool) -> Page.Frame {
    let (wording, project) = (summary.wording, summary.project)
    let date = wording.format.date(project.referenceDate)
    let document = wording(SummaryText.document, ["year": project.year(wording.format)])
    return Page.Frame(
      cover: Cover(
        organisation: project.organisation, document: document, title: summary.title,
        facts: [
          (wording[PageText.waves], summary.waveNames),
          (wording[PageText.referenceDate], date),
          (wording[SummaryText.municipalities], summary.coverageFraction),
          (wording[PageText.edition], wording[PageText.editionPublic]),
        ]),
      title: "\(summary.title), \(document.lowercasedFirst)",
      description: wording(SummaryText.description, ["project": project.title]),
      running: "\(project.title), \(document.lowercasedFirst)",
      footer: [wording(SummaryText.footer, ["project": project.title, "date": date])],
      feed: feed
        ? (SummaryDownload.feed.rawValue, wording(SummaryText.feed, ["project": project.title]))
        : nil)
  }
}
