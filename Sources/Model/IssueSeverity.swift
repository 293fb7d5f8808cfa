/// What an issue did to the data.
public enum IssueSeverity: String, Sendable, CaseIterable {
  /// The file was not read at all, or not to its end.
  case stopped
  /// The row was left out.
  case rejected
  /// The row counts, but is odd; a warning never changes a number.
  case warning
  /// Something worth knowing, such as a column that is not used.
  case notice
}
