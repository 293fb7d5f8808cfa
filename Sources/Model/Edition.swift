/// For whom an output is made; decided by where it is written.
public enum Edition: String, Sendable {
  case `internal`
  case `public`
}
