import Evaluation

/// The points of the meeting, each against its baseline and the other municipalities.
extension StatusPackReport {
  func writeSections(into page: inout Page) {
    guard let waves else { return }
    for section in sections {
      page.section(section.id, section.title, onNewPage: true) { page in
        for part in section.parts {
          if section.parts.count > 1 { page.heading(part.group.title(wording)) }
          page.indicators(
            part.measured, of: part.group, waves: waves, published: published,
            withForest: false)
          page.months(of: part.group, content, until: project.referenceDate)
        }
      }
    }
  }
}
