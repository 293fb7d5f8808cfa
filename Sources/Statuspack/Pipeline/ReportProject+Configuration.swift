import Model
import Renderers

extension ReportProject {
  /// What every page has in common.
  init(
    _ configuration: Configuration, referenceDate: CalendarDate, release: String?
  ) {
    self.init(
      title: configuration.project, owner: configuration.owner, language: configuration.language,
      referenceDate: referenceDate, waves: configuration.waves,
      earlier: configuration.compare?.earlier, later: configuration.compare?.later,
      minimum: configuration.disclosure.minimum, toolVersion: Tool.version, release: release)
  }
}
