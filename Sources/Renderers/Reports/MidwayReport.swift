import Evaluation
import Model

/// What has changed between two waves, and how sure that is; internal.
public struct MidwayReport {
  let content: MunicipalityContent
  let project: ReportProject
  let waves: WavePair
  let wording: Wording
  /// The kinds of indicators that have a section; money has one of its own.
  let groups: [IndicatorGroup]
  /// Their figures in the municipality, group by group.
  let figures: [[MeasuredIndicator]]
  /// Those of which anything is known at either wave.
  let measured: [MeasuredIndicator]

  init(content: MunicipalityContent, project: ReportProject, waves: WavePair, wording: Wording) {
    self.content = content
    self.project = project
    self.waves = waves
    self.wording = wording
    let scope = Scope.municipality(content.municipality.code)
    let results = content.results
    groups = IndicatorGroup.all(of: results.definitions).filter { group in
      group.dataset != .budget && group.isShown(in: results, scope: scope, waves: waves)
    }
    figures = groups.map { $0.measured(in: results, scope: scope, waves: waves) }
    measured = figures.flatMap(\.self).filter(\.isMeasured)
  }

  var scope: Scope { .municipality(content.municipality.code) }
  /// What others have published of the nation and of the municipality.
  var published: PublishedFigures { PublishedFigures(content, wording) }
  var name: String { content.municipality.fullName(wording.language) }

  /// The report, or nil where the project compares no waves.
  ///
  /// - Parameters:
  ///   - content: The municipality with its figures.
  ///   - project: What every page has in common.
  ///   - templates: Frame, style and texts.
  /// - Returns: The finished document.
  public static func document(
    content: MunicipalityContent, project: ReportProject, templates: Templates
  ) -> Document? {
    guard let earlier = project.earlier, let later = project.later else { return nil }
    let report = MidwayReport(
      content: content, project: project, waves: WavePair(earlier: earlier, later: later),
      wording: templates.wording(project.language))
    var page = Page(wording: report.wording, edition: .internal)
    report.writeOverview(into: &page)
    report.writeGroups(into: &page)
    if !content.budget.isEmpty {
      page.economy(
        content.budget,
        published: report.published.rows(
          about: .budget, among: content.results.definitions, at: [earlier, later]),
        onNewPage: true)
    }
    page.signedOff(content, later: later)
    report.writeGaps(into: &page)
    page.methods(
      report.measured, waves: report.waves, imports: content.imports, published: report.published)
    page.dataQuality(content)
    return page.document(report.frame, templates)
  }
}
