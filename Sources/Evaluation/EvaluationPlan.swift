import Importers
public import Model

/// What is to be computed for a project, and in which order it is told.
public struct EvaluationPlan: Sendable {
  public let waves: [Wave]
  /// Places of the two waves that are compared, the earlier first.
  public let compared: (earlier: Int, later: Int)?
  public let instrument: Instrument?
  /// Indicators of the primary family, within which Holm adjusts.
  public let primary: [String]
  /// The days on which the children are described, one of which the run chooses.
  public let referenceDates: [CalendarDate]
  /// The indicators in register order.
  public let indicators: [Indicator]
  /// Every figure to compute for each district, municipality and the nation.
  let figures: [PlannedFigure]

  public init(
    waves: [Wave], compared: (earlier: Int, later: Int)?, instrument: Instrument?,
    primary: [String], directions: [String: Polarity], referenceDates: [CalendarDate]
  ) {
    self.waves = waves
    self.compared = compared
    self.instrument = instrument
    self.primary = primary
    self.referenceDates = referenceDates
    let indicators = Indicator.register(instrument: instrument).map { indicator in
      directions[indicator.definition.id].map(indicator.directed) ?? indicator
    }
    self.indicators = indicators
    figures = indicators.indices.flatMap { index in
      indicators[index].figures(waves: waves, compared: compared, place: index)
    }
  }

  public var definitions: [IndicatorDefinition] { indicators.map(\.definition) }
}
