/// What became of a municipality's profile when it was to be written.
public enum ProfileOutcome: Sendable, Hashable {
  /// There was none; one was written.
  case written
  /// The keys that were missing were added at its end.
  case added([String])
  /// Every key that was found stands there already.
  case complete
  /// Nothing could be added at its end without touching what is written; the lines to put in.
  case unfit(lines: String)
  /// No file could be read, so nothing is known.
  case unknown
}
