/// A fault in data, with its place: a value, never an error in the run.
public struct Issue: Sendable, Hashable {
  public let severity: IssueSeverity
  public let code: IssueCode
  public let location: SourceLocation
  /// What stood there, shortened; shown in internal outputs only.
  public let found: String
  public let expected: LocalizedText

  public init(
    _ severity: IssueSeverity, _ code: IssueCode, at location: SourceLocation, found: String,
    expected: LocalizedText
  ) {
    self.severity = severity
    self.code = code
    self.location = location
    self.found = found
    self.expected = expected
  }
}
