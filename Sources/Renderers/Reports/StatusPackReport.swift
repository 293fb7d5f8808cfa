import Evaluation
import Model

/// What a yearly status meeting needs about a municipality's children; internal.
public struct StatusPackReport {
  let content: MunicipalityContent
  let project: ReportProject
  let wording: Wording
  /// The two waves set beside each other; nil where the project has but one.
  let waves: WavePair?
  let sections: [StatusPackSection]

  init(content: MunicipalityContent, project: ReportProject, wording: Wording) {
    self.content = content
    self.project = project
    self.wording = wording
    waves = WavePair(of: project)
    sections = waves.map { StatusPackSection.all(content, waves: $0, wording) } ?? []
  }

  /// The pack; sections whose data were never delivered are left out.
  ///
  /// - Parameters:
  ///   - content: The municipality with its figures.
  ///   - project: What every page has in common.
  ///   - templates: Frame, style and texts.
  /// - Returns: The finished document.
  public static func document(
    content: MunicipalityContent, project: ReportProject, templates: Templates
  ) -> Document {
    let report = StatusPackReport(
      content: content, project: project, wording: templates.wording(project.language))
    var page = Page(wording: report.wording, edition: .internal)
    report.writeOverview(into: &page)
    report.writeWho(into: &page)
    report.writeSections(into: &page)
    if !content.budget.isEmpty {
      page.economy(content.budget, published: report.published(about: .budget))
    }
    page.signedOff(content, later: report.waves?.later)
    if let waves = report.waves {
      page.methods(
        report.measured, waves: waves, imports: content.imports, published: report.published)
    }
    page.dataQuality(content)
    return page.document(report.frame, templates)
  }

  var measured: [MeasuredIndicator] {
    sections.flatMap(\.parts).flatMap(\.measured).filter(\.isMeasured)
  }

  /// What others have published of the nation and of the municipality.
  var published: PublishedFigures { PublishedFigures(content, wording) }

  /// Of them those about one kind of record, at the waves of this report.
  func published(about dataset: Dataset) -> PublishedRows {
    published.rows(
      about: dataset, among: content.results.definitions,
      at: waves.map { [$0.earlier, $0.later] } ?? project.waves)
  }

  var name: String { content.municipality.fullName(wording.language) }
}

extension WavePair {
  /// The comparison the project makes, else its first wave and its last.
  fileprivate init?(of project: ReportProject) {
    if let earlier = project.earlier, let later = project.later {
      self.init(earlier: earlier, later: later)
      return
    }
    guard let first = project.waves.first, let last = project.waves.last, first != last else {
      return nil
    }
    self.init(earlier: first, later: last)
  }
}
