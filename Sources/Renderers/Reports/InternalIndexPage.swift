import Model

/// The coordinator's list: every pack, every issue count, who is held and why.
public enum InternalIndexPage {
  /// The page at the top of the internal edition.
  ///
  /// - Parameters:
  ///   - content: The municipalities with what was made for them.
  ///   - project: What every page has in common.
  ///   - templates: Frame, style and texts.
  /// - Returns: The finished document.
  public static func document(
    content: IndexContent, project: ReportProject, templates: Templates
  ) -> Document {
    let wording = templates.wording(project.language)
    let index = InternalIndex(content: content, wording: wording)
    var page = Page(wording: wording, edition: .internal)
    page.section("overview", wording[IndexText.overview]) { index.writeOverview(into: &$0) }
    if !index.rows.isEmpty {
      page.section("municipalities", wording[IndexText.municipalities]) {
        $0.table(index.table)
      }
    }
    page.section("held", wording[IndexText.held]) { index.writeHeld(into: &$0) }
    if !content.issues.isEmpty {
      page.section("stray", wording[IndexText.stray]) { index.writeStray(into: &$0) }
    }
    if !content.references.isEmpty {
      page.section("references", wording[IndexText.references]) {
        index.writeReferences(into: &$0)
      }
    }
    if !content.signedOff.isEmpty || !content.unknownSignedOff.isEmpty {
      page.section("signed-off", wording[SignedOffText.title]) {
        index.writeSignedOff(into: &$0)
      }
    }
    page.section("data", wording[IndexText.data]) { $0.downloads(index.downloads) }
    let date = wording.format.date(project.referenceDate)
    let document = wording(IndexText.document, ["year": project.year(wording.format)])
    return page.document(
      Page.Frame(
        cover: Cover(
          organisation: project.organisation, document: document,
          title: wording[IndexText.title],
          facts: [
            (wording[PageText.referenceDate], date),
            (wording[PageText.edition], wording[PageText.editionInternal]),
          ]),
        title: "\(document), \(project.title)", description: wording[IndexText.description],
        running: "\(document), \(project.title)" + (project.release.map { " · \($0)" } ?? ""),
        footer: [wording(IndexText.footer, ["project": project.title, "date": date])],
        release: project.release),
      templates)
  }
}

extension ReportProject {
  /// The project and whose it is, once where they are the same.
  var organisation: String { owner.isEmpty || owner == title ? title : "\(title) · \(owner)" }
}
