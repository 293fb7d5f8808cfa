/// Gives a text's bytes in order, as often as it is asked to begin anew.
protocol TextSource: AnyObject {
  /// Puts the next bytes at a place; returns how many, 0 only at the end.
  func read(
    into place: UnsafeMutablePointer<UInt8>, atMost room: Int
  ) throws(ReadFailure) -> Int
  /// Begins anew.
  func rewind() throws(ReadFailure)
}
