public import Model

/// What the importers must know of a project to read its exports.
public struct ImportPlan: Sendable {
  public let waves: [Wave]
  public let instrument: Instrument?
  /// The subjects of every exam list, each once, in the order they are named.
  public let subjects: [String]
  /// School districts to accept where there is no population export.
  public let districts: [String]
  /// A municipality is held when a file has a larger share of its rows rejected.
  public let maxRejectedShare: DecimalFraction
  public let ageAtCamp: ClosedRange<Int>
  /// The indicators of which published figures may be given.
  public let indicators: [ReferenceIndicator]
  /// The days one of which is the reference date.
  public let referenceDates: [CalendarDate]

  public init(
    waves: [Wave], instrument: Instrument?, subjects: [String], districts: [String],
    maxRejectedShare: DecimalFraction, ageAtCamp: ClosedRange<Int>,
    indicators: [ReferenceIndicator] = [],
    referenceDates: [CalendarDate] = []
  ) {
    self.waves = waves
    self.instrument = instrument
    self.subjects = subjects
    self.districts = districts
    self.maxRejectedShare = maxRejectedShare
    self.ageAtCamp = ageAtCamp
    self.indicators = indicators
    self.referenceDates = referenceDates
  }
}
