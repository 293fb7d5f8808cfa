/// A count of events and the time or population it came from.
public struct EventCount: Sendable, Equatable {
  /// At least 0.
  public let events: Int
  /// Persons, person-years or the like; above 0.
  public let exposure: Double

  /// Makes a count.
  public init(events: Int, exposure: Double) {
    precondition(events >= 0, "EventCount: events must be at least 0")
    precondition(exposure > 0, "EventCount: the exposure must be above 0")
    self.events = events
    self.exposure = exposure
  }
}
