/// Which way an indicator is wanted to move.
public enum Polarity: String, Sendable {
  case higher, lower, neutral
}
