import Model

/// Estimates from tallies: a municipality's own, the nation's, and the others' it is set beside.
public struct ProjectEvaluation: Sendable {
  let plan: EvaluationPlan
  /// The municipalities whose figures count, in the order of their codes.
  let municipalities: [MunicipalityTally]
  let nation: [Tally]
  /// For each municipality the sum of those before it, and of those after it.
  private let before: [[Tally]]
  private let after: [[Tally]]
  private let detectable = DetectableChanges()

  /// - Parameters:
  ///   - plan: What to compute.
  ///   - municipalities: Those that are not held, in any order.
  public init(plan: EvaluationPlan, municipalities: [MunicipalityTally]) {
    self.plan = plan
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
    self.before = before
    self.after = Array(after.reversed())
  }

  /// The figures of the nation.
  public func nationResults() -> Results {
    results(of: nation, in: .nation)
  }

  /// The figures of a municipality, of its districts, and of the other municipalities pooled.
  public func results(of municipality: MunicipalityTally) -> Results {
    let code = municipality.municipality.code
    var results = results(of: municipality.whole, in: .municipality(code))
    for (district, tallies) in zip(municipality.districts, municipality.parts) {
      results.merge(self.results(of: tallies, in: .district(code, name: district)))
    }
    if let place = municipalities.firstIndex(where: { $0.municipality.code == code }),
      municipalities.count > 1
    {
      var others = before[place]
      others.merge(after[place])
      results.merge(self.results(of: others, in: .others(than: code)))
    }
    return results
  }

  private func results(of tallies: [Tally], in scope: Scope) -> Results {
    var results = Results(definitions: plan.definitions)
    for (figure, tally) in zip(plan.figures, tallies) {
      let definition = plan.indicators[figure.indicator].definition
      if case .district = scope, definition.kind == .money { continue }
      results[
        ResultKey(
          indicator: definition.id, scope: scope, period: figure.period, measure: figure.measure)
      ] = tally.outcome
    }
    results.adjust(primary: plan.primary, scope: scope)
    // It is dear to compute, and printed for municipalities alone.
    if case .municipality = scope { results.addDetectableChanges(scope: scope, detectable) }
    return results
  }
}

extension [Tally] {
  /// Adds another's tallies, figure by figure.
  mutating func merge(_ other: [Tally]) {
    for index in indices { self[index].merge(other[index]) }
  }
}
