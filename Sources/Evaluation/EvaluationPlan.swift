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
  /// The smallest change that matters to the project, by indicator.
  public let matters: [String: DecimalFraction]
  /// The days on which the children are described, one of which the run chooses.
  public let referenceDates: [CalendarDate]
  /// The indicators in register order.
  public let indicators: [Indicator]
  /// Every figure to compute for each district, municipality and the nation.
  let figures: [PlannedFigure]
  /// Each wave's list of exams; nil where none holds yet.
  let examLists: [ExamSlots?]

  public init(
    waves: [Wave], compared: (earlier: Int, later: Int)?, instrument: Instrument?,
    primary: [String], directions: [String: Polarity], referenceDates: [CalendarDate],
    exams: [ExamList] = [], matters: [String: DecimalFraction] = [:]
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
    self.matters = matters
    let subjects = exams.allSubjects
    examLists = waves.map { wave in
      exams.holding(in: wave.schoolYear).map { ExamSlots($0, subjects: subjects) }
    }
    let pairs = Self.pairs(of: waves, compared)
    let days = referenceDates.map(\.daysSinceEpoch)
    figures = indicators.indices.flatMap { index in
      indicators[index].figures(waves: waves, compared: pairs, days: days, place: index)
    }
  }

  /// The pair that the project compares, and every wave with the next.
  private static func pairs(
    of waves: [Wave], _ compared: (earlier: Int, later: Int)?
  ) -> [WavePlaces] {
    guard let compared else { return [] }
    var pairs = [WavePlaces(earlier: compared.earlier, later: compared.later)]
    for later in waves.indices.dropFirst() {
      let pair = WavePlaces(earlier: later - 1, later: later)
      if !pairs.contains(pair) { pairs.append(pair) }
    }
    return pairs
  }

  public var definitions: [IndicatorDefinition] { indicators.map(\.definition) }
}
