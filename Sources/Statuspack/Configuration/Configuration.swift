public import Model

/// A project's configuration: `statuspack.yml` and the instrument it names, checked and with
/// every default filled in.
public struct Configuration: Sendable, Hashable {
  /// The project's title.
  public let project: String
  /// The organisation printed on the cover; empty where none is named.
  public let owner: String
  /// The language of what readers see.
  public let language: Language
  /// The price plan: a path relative to the configuration's folder, or a built-in plan's name.
  public let programme: String?
  /// The "as of" day; nil means the end of the last wave that holds data.
  public let referenceDate: CalendarDate?
  /// In order of time, with distinct ids and titles.
  public let waves: [Wave]
  /// What the midway report compares: as written, else the first wave and the last of several.
  public let compare: ComparedWaves?
  /// Whole years of age expected at the first camp.
  public let agesAtCamp: ClosedRange<Int>
  /// The districts where there is no population export.
  public let districts: [String]
  /// The wellbeing questionnaire; wellbeing is not read where there is none.
  public let instrument: Instrument?
  /// The instrument's path relative to the configuration's folder.
  public let instrumentPath: String?
  /// By the school year from which each holds.
  public let exams: [ExamList]
  /// The share of a file's rows above which its municipality is held.
  public let maxRejectedShare: DecimalFraction
  /// The rules of the public edition.
  public let disclosure: DisclosureRules
  /// The ids of the indicators that Holm's method adjusts.
  public let primary: [String]
  /// The smallest change that matters, by indicator, in the indicator's unit.
  public let matters: [String: DecimalFraction]
  /// The project's own aims, by indicator.
  public let targets: [String: Target]
  /// The wanted direction of indicators, where the project declares it.
  public let directions: [String: Polarity]
  /// In the order of `ReportID`; `dataQuality` is always among them.
  public let reports: [ReportID]
  /// Whether status packs have a page for each child.
  public let childPages: ChildPages
  /// The key file for pseudonyms, relative to the configuration's folder.
  public let pseudonymKey: String?
  /// Where the configuration names the key file, as messages show it.
  let pseudonymKeyPlace: String
  /// The folder of page frames and texts, relative to the configuration's folder.
  public let templates: String?
  /// The files read, the configuration first, for hashing.
  public let sources: [ConfigurationSource]
}
