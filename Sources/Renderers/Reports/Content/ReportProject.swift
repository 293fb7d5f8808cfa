public import Model

/// What every page of a release has in common.
public struct ReportProject: Sendable {
  public let title: String
  public let owner: String
  public let language: Language
  public let referenceDate: CalendarDate
  public let waves: [Wave]
  /// The comparison the midway report makes.
  public let earlier: Wave?
  public let later: Wave?
  /// Fewest children behind a public figure.
  public let minimum: Int
  public let toolVersion: String
  /// Printed on internal pages alone; nil while public pages are made.
  public let release: String?

  public init(
    title: String, owner: String, language: Language, referenceDate: CalendarDate,
    waves: [Wave], earlier: Wave?, later: Wave?, minimum: Int, toolVersion: String,
    release: String?
  ) {
    self.title = title
    self.owner = owner
    self.language = language
    self.referenceDate = referenceDate
    self.waves = waves
    self.earlier = earlier
    self.later = later
    self.minimum = minimum
    self.toolVersion = toolVersion
    self.release = release
  }
}
