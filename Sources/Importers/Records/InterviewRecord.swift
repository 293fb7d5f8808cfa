/// An accepted row of `interviews`: what one kind of person said of one theme.
public struct InterviewRecord: Sendable {
  /// The wave's place in the configuration.
  public let wave: Int32
  public let respondent: Respondent
  public let theme: String
  /// From −2 to 2; `Int8.min` where it is blank.
  public let rating: Int8
  /// Empty where there is none, or no consent to use it.
  public let quote: String

  public enum Respondent: String, Sendable, CaseIterable {
    case family, professional, child
  }
}
