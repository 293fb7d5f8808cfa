import Model

/// How an indicator that is a share is tallied: its levels and its comparison.
struct Share: Sendable {
  let datasets: [Dataset]
  let trials: @Sendable (MunicipalityFacts, _ wave: Int, _ day: Int32) -> Trials
  /// Rows by wave and child that do not tell what is asked; empty where all must.
  var untold: @Sendable (MunicipalityFacts, _ wave: Int, _ child: Int) -> Int? = { _, _, _ in nil }
  /// Why two waves cannot be set beside each other, where they cannot.
  var obstacle: @Sendable (MunicipalityFacts, Int, Int) -> Incomparability? = { _, _, _ in nil }

  init(
    of datasets: Dataset...,
    trials: @escaping @Sendable (MunicipalityFacts, _ wave: Int, _ day: Int32) -> Trials
  ) {
    self.datasets = datasets
    self.trials = trials
  }

  /// A share that no reference date bears upon.
  init(
    of datasets: Dataset..., trials: @escaping @Sendable (MunicipalityFacts, _ wave: Int) -> Trials
  ) {
    self.datasets = datasets
    self.trials = { facts, wave, _ in trials(facts, wave) }
  }

  func levels(
    _ facts: MunicipalityFacts, _ wave: Int, _ day: Int32, of indicator: String
  ) -> [Tally] {
    facts.tallies(needing: datasets) {
      let trials = made(facts, wave, day, of: indicator)
      if case .instead(let tally) = trials { return facts.everywhere(tally) }
      return shares(facts, wave, trials).map(Tally.share)
    }
  }

  /// One trial a child in each wave.
  func pairedChanges(
    _ facts: MunicipalityFacts, _ earlier: Int, _ later: Int, _ day: Int32, of indicator: String
  ) -> [Tally] {
    compared(facts, earlier, later, day, of: indicator) { first, second in
      guard case .answers(let first) = first, case .answers(let second) = second else {
        preconditionFailure("only what is asked of each child once can be paired")
      }
      let counts = facts.counts(first, second)
      return (0..<facts.districtCount).map { district in
        .pairedShare(
          PairedShareTally(
            both: counts[district, .yes, .yes], gained: counts[district, .no, .yes],
            lost: counts[district, .yes, .no], neither: counts[district, .no, .no],
            onlyEarlier: counts[district, .yes, .notAsked] + counts[district, .no, .notAsked],
            onlyLater: counts[district, .notAsked, .yes] + counts[district, .notAsked, .no],
            leaversCounted: counts[district, .yes, .notAsked]))
      }
    }
  }

  func changes(
    _ facts: MunicipalityFacts, _ earlier: Int, _ later: Int, _ day: Int32, of indicator: String
  ) -> [Tally] {
    compared(facts, earlier, later, day, of: indicator) { first, second in
      let (before, after) = (shares(facts, earlier, first), shares(facts, later, second))
      let counts = facts.counts(first.asked(facts.childCount), second.asked(facts.childCount))
      return before.indices.map { district in
        .unpairedShare(
          UnpairedShareTally(
            earlier: before[district], later: after[district],
            shared: counts[district, .yes, .yes]))
      }
    }
  }

  /// Levels and changes ask the same of a wave: it is answered once.
  private func made(
    _ facts: MunicipalityFacts, _ wave: Int, _ day: Int32, of indicator: String
  ) -> Trials {
    facts.trials(of: indicator, wave: wave, day: day) { trials(facts, wave, day) }
  }

  private func compared(
    _ facts: MunicipalityFacts, _ earlier: Int, _ later: Int, _ day: Int32, of indicator: String,
    by make: (_ earlier: Trials, _ later: Trials) -> [Tally]
  ) -> [Tally] {
    facts.tallies(needing: datasets) {
      let first = made(facts, earlier, day, of: indicator)
      let second = made(facts, later, day, of: indicator)
      switch (first, second) {
      case (.instead(var tally), .instead(let other)):
        tally.merge(other)
        return facts.everywhere(tally)
      case (.instead(let tally), _), (_, .instead(let tally)):
        return facts.everywhere(tally)
      default:
        if let obstacle = obstacle(facts, earlier, later) {
          return facts.everywhere(.notComparable(obstacle))
        }
        return make(first, second)
      }
    }
  }

  private func shares(_ facts: MunicipalityFacts, _ wave: Int, _ trials: Trials) -> [ShareTally] {
    var tallies: [ShareTally]
    switch trials {
    case .instead: return []
    case .answers(let answers):
      let counts = facts.counts(answers, answers)
      tallies = (0..<facts.districtCount).map { district in
        let counted = counts[district, .yes, .yes]
        return ShareTally(counted: counted, children: counted + counts[district, .no, .no])
      }
    case .each(let trials): tallies = shares(facts, trials)
    }
    for (child, district) in facts.participants.district.enumerated() {
      guard let own = untold(facts, wave, child) else { break }
      tallies[Int(district)].untold = (tallies[Int(district)].untold ?? 0) + own
    }
    return tallies
  }

  private func shares(_ facts: MunicipalityFacts, _ trials: [Trial]) -> [ShareTally] {
    var tallies = Array(repeating: ShareTally(), count: facts.districtCount)
    var seen = Array(repeating: false, count: facts.childCount)
    for trial in trials {
      let child = Int(trial.child)
      let district = Int(facts.participants.district[child])
      tallies[district].trials += 1
      if trial.counted { tallies[district].counted += 1 }
      if !seen[child] { tallies[district].children += 1 }
      seen[child] = true
    }
    return tallies
  }
}

extension Indicator {
  /// A share, compared as its definition says.
  init(_ definition: IndicatorDefinition, _ share: Share) {
    let id = definition.id
    let change: Change? =
      switch definition.comparison {
      case .pairedProportion: .between { share.pairedChanges($0, $1, $2, .max, of: id) }
      case .unpairedProportion: .between { share.changes($0, $1, $2, .max, of: id) }
      default: nil
      }
    self.init(definition, level: .eachWave { share.levels($0, $1, .max, of: id) }, change: change)
  }

  /// A share that the reference date bears upon.
  init(asOf definition: IndicatorDefinition, _ share: Share) {
    let id = definition.id
    let change: Change? =
      definition.comparison == .unpairedProportion
      ? .betweenAsOf { share.changes($0, $1, $2, $3, of: id) } : nil
    self.init(definition, level: .eachWaveAsOf { share.levels($0, $1, $2, of: id) }, change: change)
  }
}
