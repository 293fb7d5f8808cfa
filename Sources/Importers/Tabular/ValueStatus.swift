/// What a cell turned out to be.
enum ValueStatus: UInt8 {
  case value
  case missing
  case suppressed
  /// Not written as its column is.
  case malformed
  /// Written right, but no such thing exists (a date).
  case nonexistent
}
