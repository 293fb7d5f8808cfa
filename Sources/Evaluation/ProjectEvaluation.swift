public import Model

/// Estimates from tallies: a municipality's own, the nation's, and the others' it is set beside.
public struct ProjectEvaluation: Sendable {
  let plan: EvaluationPlan
  /// The place of the reference date among the plan's: that of the last wave that holds data.
  public let datePlace: Int
  /// The municipalities whose figures count, in the order of their codes.
  let municipalities: [MunicipalityTally]
  let nation: [Tally]
  /// The plan's, and one for each theme that interviews were about.
  public let definitions: [IndicatorDefinition]
  /// The figures of every scope: those of the plan that hold on the reference date, and a rating
  /// a theme and wave.
  let list: FigureList
  /// The places of the former among the plan's.
  private let held: [Int]
  /// For each municipality the sum of those before it, and of those after it.
  private let before: [[Tally]]
  private let after: [[Tally]]

  /// - Parameters:
  ///   - plan: What to compute.
  ///   - municipalities: Those that are not held, in any order.
  ///   - themes: The spelling of themes, by their part of the indicator's id, that have an
  ///     indicator also where no interview is about them: those of waves that are signed off.
  public init(
    plan: EvaluationPlan, municipalities: [MunicipalityTally], themes: [String: String] = [:]
  ) {
    self.plan = plan
    let lastWave = plan.waves.indices.last { wave in
      municipalities.contains { $0.wavesWithData[wave] }
    }
    datePlace = plan.referenceDates.count == 1 ? 0 : lastWave ?? 0
    let sorted = municipalities.sorted { $0.municipality.code < $1.municipality.code }
    self.municipalities = sorted
    let none = Array(repeating: Tally.missing, count: plan.figures.count)
    var before: [[Tally]] = []
    var sum = none
    for municipality in sorted {
      before.append(sum)
      sum.merge(municipality.whole)
    }
    nation = sum
    var after: [[Tally]] = []
    sum = none
    for municipality in sorted.reversed() {
      after.append(sum)
      sum.merge(municipality.whole)
    }
    let interviews = Self.interviews(of: sorted)
    definitions =
      plan.definitions
      + (interviews?.themes.mapValues(\.title) ?? [:])
      .merging(themes) { told, _ in told }.sorted { $0.key < $1.key }
      .map { .interviewRating(theme: $0.key, title: $0.value) }
    self.before = before
    self.after = Array(after.reversed())
    let day = datePlace
    held = plan.figures.indices.filter { plan.figures[$0].day.map { $0 == day } ?? true }
    let planned = held.map { place in
      let figure = plan.figures[place]
      return FigureKey(
        indicator: plan.indicators[figure.indicator].definition.id, period: figure.period,
        measure: figure.measure)
    }
    let ratings = definitions.dropFirst(plan.indicators.count).flatMap { definition in
      plan.waves.map {
        FigureKey(indicator: definition.id, period: .wave($0.id), measure: .level)
      }
    }
    list = FigureList(planned + ratings, definitions: definitions)
  }

  public var referenceDate: CalendarDate { plan.referenceDates[datePlace] }

  /// The figures that hold on the reference date, with their places.
  var figures: [(place: Int, figure: PlannedFigure)] {
    held.map { (place: $0, figure: plan.figures[$0]) }
  }

  /// The figures of the nation.
  public func nationResults() -> Results {
    var results = results(
      of: nation, in: .nation, districts: municipalities.flatMap(\.parts))
    add(Self.interviews(of: municipalities), in: .nation, to: &results)
    return results
  }

  /// The figures of a municipality, of its districts, and of the other municipalities pooled.
  public func results(of municipality: MunicipalityTally) -> Results {
    let code = municipality.municipality.code
    var results = results(
      of: municipality.whole, in: .municipality(code), districts: municipality.parts,
      thirds: municipality.thirds)
    add(municipality.interviews, in: .municipality(code), to: &results)
    for (district, tallies) in zip(municipality.districts, municipality.parts) {
      results.merge(self.results(of: tallies, in: .district(code, name: district)))
    }
    if let place = municipalities.firstIndex(where: { $0.municipality.code == code }),
      municipalities.count > 1
    {
      var others = before[place]
      others.merge(after[place])
      results.merge(self.results(of: others, in: .others(than: code)))
      let rest = municipalities.filter { $0.municipality.code != code }
      add(Self.interviews(of: rest), in: .others(than: code), to: &results)
    }
    return results
  }

  private func results(
    of tallies: [Tally], in scope: Scope, districts: [[Tally]] = [],
    thirds: [BaselineThirds?] = []
  ) -> Results {
    var results = Results(definitions: definitions, list: list)
    var outcomes: [Outcome?] = Array(repeating: nil, count: list.keys.count)
    // The others are printed without what stands beside them.
    let needsEvidence =
      if case .others = scope { false } else { true }
    for (number, place) in held.enumerated() {
      let definition = plan.indicators[plan.figures[place].indicator].definition
      if case .district = scope, definition.kind == .money { continue }
      let outcome = tallies[place].outcome
      outcomes[number] =
        needsEvidence
        ? completed(
          outcome, of: tallies[place], at: place, districts: districts,
          thirds: thirds.isEmpty ? nil : thirds[place]) : outcome
    }
    results.set(outcomes, of: scope)
    results.adjust(primary: plan.primary, scope: scope)
    return results
  }

  /// Nil where none was delivered.
  private static func interviews(of municipalities: [MunicipalityTally]) -> InterviewTally? {
    let delivered = municipalities.compactMap(\.interviews)
    guard !delivered.isEmpty else { return nil }
    return delivered.reduce(into: InterviewTally()) { $0.merge($1) }
  }

  private func add(_ tally: InterviewTally?, in scope: Scope, to results: inout Results) {
    for definition in definitions.dropFirst(plan.indicators.count) {
      let id = String(definition.id.dropFirst(IndicatorDefinition.ratingPrefix.count))
      for (place, wave) in plan.waves.enumerated() {
        let key = ResultKey(
          indicator: definition.id, scope: scope, period: .wave(wave.id), measure: .level)
        results[key] =
          tally.map { $0.themes[id]?.waves[place].outcome ?? .notMeasured } ?? .missing
      }
    }
  }
}

extension [Tally] {
  /// Adds another's tallies, figure by figure.
  mutating func merge(_ other: [Tally]) {
    for index in indices { self[index].merge(other[index]) }
  }
}
