/// A delivered file that could not be read: a fault of the run, not of the data.
public struct ReadFailure: Error, Sendable, Hashable {
  public let path: String
  /// The system's word for it.
  public let reason: String

  public init(path: String, reason: String) {
    self.path = path
    self.reason = reason
  }
}
