import Model

/// An indicator: its definition as data, and the tallies its figures are made from.
public struct Indicator: Sendable {
  public var definition: IndicatorDefinition
  var level: Level
  /// Nil where nothing is compared.
  let change: Change?

  /// The figures of one wave, or of all waves; tallies are one a district, and one more for what
  /// belongs to none.
  enum Level: Sendable {
    /// Once, whatever the wave.
    case once(@Sendable (MunicipalityFacts) -> [Tally])
    /// In each wave, by its place.
    case eachWave(@Sendable (MunicipalityFacts, _ wave: Int) -> [Tally])
    /// In each wave, as it stands on a day.
    case eachWaveAsOf(@Sendable (MunicipalityFacts, _ wave: Int, _ day: Int32) -> [Tally])
  }

  /// The figures of two waves compared, by their places.
  enum Change: Sendable {
    case between(@Sendable (MunicipalityFacts, _ earlier: Int, _ later: Int) -> [Tally])
    /// By thirds of the earlier one too.
    case betweenByThirds(
      @Sendable (MunicipalityFacts, _ earlier: Int, _ later: Int) -> FigureTally)
    case betweenAsOf(
      @Sendable (MunicipalityFacts, _ earlier: Int, _ later: Int, _ day: Int32) -> [Tally])
  }

  init(_ definition: IndicatorDefinition, level: Level, change: Change? = nil) {
    self.definition = definition
    self.level = level
    self.change = change
  }

  /// The figures to compute.
  ///
  /// - Parameters:
  ///   - waves: All waves, in order.
  ///   - compared: Pairs of their places, the earlier first.
  ///   - days: The days one of which the run chooses to be the reference date.
  ///   - place: The indicator's place in the register.
  /// - Returns: Levels, then changes; one a day for what depends on the reference date.
  func figures(
    waves: [Wave], compared: [WavePlaces], days: [Int32], place: Int
  ) -> [PlannedFigure] {
    var figures: [PlannedFigure] = []
    func plan(
      _ period: Period, _ measure: Measure, day: Int? = nil,
      _ tally: @escaping @Sendable (MunicipalityFacts) -> FigureTally
    ) {
      figures.append(
        PlannedFigure(indicator: place, period: period, measure: measure, day: day, tally: tally))
    }
    switch level {
    case .once(let tally): plan(.none, .level) { FigureTally(tally($0)) }
    case .eachWave(let tally):
      for (index, wave) in waves.enumerated() {
        plan(.wave(wave.id), .level) { FigureTally(tally($0, index)) }
      }
    case .eachWaveAsOf(let tally):
      for (index, wave) in waves.enumerated() {
        for (number, day) in days.enumerated() {
          plan(.wave(wave.id), .level, day: number) { FigureTally(tally($0, index, day)) }
        }
      }
    }
    guard let change, let measure = definition.comparison.measure else { return figures }
    for pair in compared {
      let period = Period.comparison(earlier: waves[pair.earlier].id, later: waves[pair.later].id)
      switch change {
      case .between(let tally):
        plan(period, measure) { FigureTally(tally($0, pair.earlier, pair.later)) }
      case .betweenByThirds(let tally):
        plan(period, measure) { tally($0, pair.earlier, pair.later) }
      case .betweenAsOf(let tally):
        for (number, day) in days.enumerated() {
          plan(period, measure, day: number) {
            FigureTally(tally($0, pair.earlier, pair.later, day))
          }
        }
      }
    }
    return figures
  }

  /// The same indicator with a direction the project has declared.
  func directed(_ polarity: Polarity) -> Indicator {
    var copy = self
    copy.definition = copy.definition.directed(polarity)
    return copy
  }
}
