/// An accepted row of `activities`; days are since 1970-01-01.
public struct ActivityRecord: Sendable {
  public let activity: String
  public let planned: Int32
  /// −1 where it was not held.
  public let held: Int32
  /// −1 where the file does not say.
  public let plannedParticipants: Int
  public let participants: Int
  /// As the row names it; empty where the activity is for the whole municipality.
  public let district: String
  /// The wave's place in the configuration.
  public let wave: Int32
}
