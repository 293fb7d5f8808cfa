import Model

/// Decides, once for each cell and before anything is rendered, what the public may see.
public struct DisclosureControl: Sendable {
  private let rules: SuppressionRules

  public init(rules: SuppressionRules) {
    self.rules = rules
  }

  /// The public edition of an evaluation: the nation and its municipalities.
  ///
  /// A figure hidden in some municipalities is the nation's less the others': that remainder is
  /// itself a cell. Where it would tell about too few children, the smallest published
  /// municipality is hidden with it, until the remainder is large enough.
  public func published(_ evaluation: ProjectEvaluation) -> PublishedResults {
    let plan = evaluation.plan
    var results = PublishedResults(definitions: plan.definitions)
    for (place, figure) in plan.figures.enumerated() {
      let definition = plan.indicators[figure.indicator].definition
      func key(_ scope: Scope) -> ResultKey {
        ResultKey(
          indicator: definition.id, scope: scope, period: figure.period, measure: figure.measure)
      }
      let hidden = hiddenMunicipalities(evaluation, place, definition)
      results[key(.nation)] = decided(
        evaluation.nation[place].outcome, definition, figure.measure, hides: false)
      for (index, municipality) in evaluation.municipalities.enumerated() {
        results[key(.municipality(municipality.municipality.code))] = decided(
          municipality.whole[place].outcome, definition, figure.measure,
          hides: hidden.contains(index))
      }
    }
    adjust(&results, evaluation)
    return results
  }

  /// Adjusts p-values over the published comparisons alone: an adjustment over hidden ones would
  /// tell of them.
  private func adjust(_ results: inout PublishedResults, _ evaluation: ProjectEvaluation) {
    let scopes =
      [(Scope.nation, evaluation.nation)]
      + evaluation.municipalities.map { (.municipality($0.municipality.code), $0.whole) }
    for (scope, tallies) in scopes {
      var open = Results(definitions: evaluation.plan.definitions)
      for (figure, tally) in zip(evaluation.plan.figures, tallies) where figure.measure != .level {
        let definition = evaluation.plan.indicators[figure.indicator].definition
        let key = ResultKey(
          indicator: definition.id, scope: scope, period: figure.period, measure: figure.measure)
        if results[key].estimate != nil { open[key] = tally.outcome }
      }
      open.adjust(primary: evaluation.plan.primary, scope: scope)
      for key in open.keys {
        guard let estimate = open[key].estimate, let published = results[key].estimate,
          let definition = results.definitions.first(where: { $0.id == key.indicator })
        else { continue }
        results[key] = .estimate(
          published.adjusted(
            holm: estimate.pHolm, benjaminiHochberg: estimate.pBenjaminiHochberg,
            verdict: Verdict(of: estimate, polarity: definition.polarity)))
      }
    }
  }

  /// The municipalities whose figure stays hidden, by place.
  private func hiddenMunicipalities(
    _ evaluation: ProjectEvaluation, _ figure: Int, _ definition: IndicatorDefinition
  ) -> Set<Int> {
    let tallies = evaluation.municipalities.map { $0.whole[figure] }
    func hides(_ tally: Tally) -> Bool {
      tally.outcome.estimate.map { rules.hides($0, definition) } ?? false
    }
    var hidden = Set(tallies.indices.filter { hides(tallies[$0]) })
    let nationIsPublic = !hides(evaluation.nation[figure])
    guard !hidden.isEmpty, nationIsPublic else { return hidden }
    let bySize = tallies.indices
      .filter { !hidden.contains($0) && tallies[$0].outcome.estimate != nil }
      .sorted { left, right in
        (tallies[left].children, left) < (tallies[right].children, right)
      }
    for next in bySize {
      var remainder = Tally.missing
      for index in hidden.sorted() { remainder.merge(tallies[index]) }
      // One hidden municipality alone is the remainder itself, whatever its size.
      if hidden.count > 1, !hides(remainder) { break }
      hidden.insert(next)
    }
    return hidden
  }

  private func decided(
    _ outcome: Outcome, _ definition: IndicatorDefinition, _ measure: Measure, hides: Bool
  ) -> PublishedOutcome {
    switch outcome {
    case .estimate(let estimate):
      hides || rules.hides(estimate, definition)
        ? .suppressed : .estimate(PublishedEstimate(estimate, definition, measure))
    case .insufficient: .insufficient
    case .missing: .missing
    case .notMeasured: .notMeasured
    case .notComparable(let reason): .notComparable(reason)
    }
  }
}
