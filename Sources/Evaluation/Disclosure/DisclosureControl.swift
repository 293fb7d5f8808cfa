import Model

/// Decides, once for each cell and before anything is rendered, what the public may see.
public struct DisclosureControl: Sendable {
  let rules: SuppressionRules

  public init(rules: SuppressionRules) {
    self.rules = rules
  }

  /// The public edition of an evaluation: the nation and its municipalities.
  ///
  /// A figure hidden in some municipalities is the nation's less the others': that remainder is
  /// itself a cell. Where it would tell about too few children, the smallest published
  /// municipality is hidden with it, until the remainder is large enough.
  ///
  /// - Parameters:
  ///   - evaluation: The figures of today.
  ///   - frozen: The waves that are signed off: what was published of them stays.
  /// - Returns: A decision for every figure that the public edition has.
  public func published(
    _ evaluation: ProjectEvaluation, frozen: FrozenLevels = FrozenLevels()
  ) -> PublishedResults {
    let plan = evaluation.plan
    var results = PublishedResults(
      definitions: plan.definitions.filter { $0.edition == .public })
    var live = Results(definitions: plan.definitions, list: evaluation.list)
    let districts = evaluation.municipalities.flatMap(\.parts)
    var children: Int?
    for (place, figure) in evaluation.figures where plan.isPublic(figure) {
      let definition = plan.indicators[figure.indicator].definition
      func key(_ scope: Scope) -> ResultKey {
        ResultKey(
          indicator: definition.id, scope: scope, period: figure.period, measure: figure.measure)
      }
      // Limits are dear to compute: each outcome is made once.
      let nation = evaluation.nation[place].outcome
      let outcomes = evaluation.municipalities.map { $0.whole[place].outcome }
      let hidden = hiddenMunicipalities(
        evaluation.municipalities.map { $0.whole[place] }, outcomes, nation, definition)
      results[key(.nation)] = withEvidence(
        decided(nation, definition, figure.measure, hides: false),
        evaluation.completed(
          nation, of: evaluation.nation[place], at: place, districts: districts),
        definition, figure.measure, children: children)
      live[key(.nation)] = nation
      if definition.id == Indicator.childrenTotal.definition.id {
        children = results[key(.nation)].estimate?.children
      }
      for (index, municipality) in evaluation.municipalities.enumerated() {
        let own = key(.municipality(municipality.municipality.code))
        results[own] = decided(
          outcomes[index], definition, figure.measure, hides: hidden.contains(index))
        live[own] = outcomes[index]
      }
    }
    hideChangesOfHiddenLevels(&results)
    if !frozen.waves.isEmpty {
      keepFrozen(frozen, in: &results)
      hideChangesOfHiddenLevels(&results)
      hideComparisons(withDriftedLevelsIn: &results, live: live, frozen: frozen)
    }
    adjust(&results, live, evaluation)
    return results
  }

  /// An unpaired change is the difference of two levels: with the one it gives back the other.
  private func hideChangesOfHiddenLevels(_ results: inout PublishedResults) {
    for key in results.keys.filter({ $0.measure == .change }) {
      guard case .comparison(let earlier, let later) = key.period else { continue }
      let levels = [earlier, later].map { results.level(key.indicator, key.scope, wave: $0) }
      if levels.contains(.suppressed) { results[key] = .suppressed }
    }
  }

  /// Adjusts p-values over the published comparisons alone: an adjustment over hidden ones would
  /// tell of them.
  private func adjust(
    _ results: inout PublishedResults, _ live: Results, _ evaluation: ProjectEvaluation
  ) {
    let changes = live.keys.filter { $0.measure != .level }
    let byScope = Dictionary(grouping: changes, by: \.scope)
    for (scope, keys) in byScope {
      var open = Results(definitions: evaluation.plan.definitions, list: evaluation.list)
      for key in keys where results[key].estimate != nil { open[key] = live[key] }
      open.adjust(primary: evaluation.plan.primary, scope: scope)
      for key in open.keys {
        guard let estimate = open[key].estimate, let published = results[key].estimate,
          let definition = results.definitions.first(where: { $0.id == key.indicator })
        else { continue }
        results[key] = .estimate(
          published.adjusted(
            holm: estimate.pHolm, benjaminiHochberg: estimate.pBenjaminiHochberg,
            verdict: Verdict(
              of: estimate, polarity: definition.polarity, null: definition.null)))
      }
    }
  }

  /// The municipalities whose figure stays hidden, by place.
  private func hiddenMunicipalities(
    _ tallies: [Tally], _ outcomes: [Outcome], _ nation: Outcome,
    _ definition: IndicatorDefinition
  ) -> Set<Int> {
    func hides(_ outcome: Outcome) -> Bool {
      outcome.estimate.map { rules.hides($0, definition) } ?? false
    }
    var hidden = Set(outcomes.indices.filter { hides(outcomes[$0]) })
    guard !hidden.isEmpty, !hides(nation) else { return hidden }
    let bySize = tallies.indices
      .filter { !hidden.contains($0) && outcomes[$0].estimate != nil }
      .sorted { left, right in
        (tallies[left].children, left) < (tallies[right].children, right)
      }
    for next in bySize {
      var remainder = Tally.missing
      for index in hidden.sorted() { remainder.merge(tallies[index]) }
      // One hidden municipality alone is the remainder itself, whatever its size.
      if hidden.count > 1, !hides(remainder.outcome) { break }
      hidden.insert(next)
    }
    return hidden
  }

  func decided(
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

extension EvaluationPlan {
  /// Whether a figure may be shown to anyone.
  ///
  /// Ratios of rates and changes of ratios tell of sums over children that no rule here knows.
  fileprivate func isPublic(_ figure: PlannedFigure) -> Bool {
    let definition = indicators[figure.indicator].definition
    guard definition.edition == .public else { return false }
    switch definition.comparison {
    case .pairedMean, .unpairedProportion, .none: return true
    case .pairedProportion, .unpairedMean, .rateRatio, .pairedRatio:
      return figure.measure == .level
    }
  }
}
