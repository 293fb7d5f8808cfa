import Model

/// An indicator: its definition as data, and the tallies its figures are made from.
public struct Indicator: Sendable {
  public var definition: IndicatorDefinition
  /// The figures of one wave, of all waves, or of two compared; made for each configuration.
  let level: Level
  /// Tallies the change between two waves, by their places, where the same children are compared.
  let pairedChange: (@Sendable (MunicipalityFacts, _ earlier: Int, _ later: Int) -> [Tally])?

  /// How often an indicator has a level.
  enum Level: Sendable {
    /// Once, whatever the wave.
    case once(@Sendable (MunicipalityFacts) -> [Tally])
    /// In each wave, by its place.
    case eachWave(@Sendable (MunicipalityFacts, _ wave: Int) -> [Tally])
  }

  init(
    _ definition: IndicatorDefinition, level: Level,
    pairedChange: (@Sendable (MunicipalityFacts, Int, Int) -> [Tally])? = nil
  ) {
    self.definition = definition
    self.level = level
    self.pairedChange = pairedChange
  }

  /// The register, in the order in which everything is told.
  static func register(instrument: Instrument?) -> [Indicator] {
    [.childrenTotal]
      + (instrument?.allIndices.enumerated().map { .wellbeing(index: $0, $1) } ?? [])
      + [.examParticipationAll, .examMeanGrade, .notificationsPer1000, .absenceRate]
      + [.budgetDeviation]
  }

  func figures(
    waves: [Wave], compared: (earlier: Int, later: Int)?, place: Int
  ) -> [PlannedFigure] {
    var figures: [PlannedFigure] = []
    switch level {
    case .once(let tally):
      figures.append(
        PlannedFigure(indicator: place, period: .none, measure: .level, tally: tally))
    case .eachWave(let tally):
      for (index, wave) in waves.enumerated() {
        figures.append(
          PlannedFigure(
            indicator: place, period: .wave(wave.id), measure: .level,
            tally: { facts in tally(facts, index) }))
      }
    }
    if let compared, let pairedChange {
      figures.append(
        PlannedFigure(
          indicator: place,
          period: .comparison(
            earlier: waves[compared.earlier].id, later: waves[compared.later].id),
          measure: .pairedChange,
          tally: { facts in pairedChange(facts, compared.earlier, compared.later) }))
    }
    return figures
  }

  /// The same indicator with a direction the project has declared.
  func directed(_ polarity: Polarity) -> Indicator {
    var copy = self
    copy.definition = definition.directed(polarity)
    return copy
  }
}

extension IndicatorDefinition {
  func directed(_ polarity: Polarity) -> IndicatorDefinition {
    IndicatorDefinition(
      id: id, title: title, shortTitle: shortTitle, unit: unit, decimals: decimals, kind: kind,
      polarity: polarity, sensitivity: sensitivity, datasets: datasets, population: population,
      numerator: numerator, denominator: denominator, interval: interval,
      comparison: comparison, source: source)
  }
}
