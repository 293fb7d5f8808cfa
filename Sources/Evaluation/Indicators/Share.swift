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

  func levels(_ facts: MunicipalityFacts, _ wave: Int, _ day: Int32) -> [Tally] {
    facts.tallies(needing: datasets) {
      switch trials(facts, wave, day) {
      case .instead(let tally): facts.everywhere(tally)
      case .each(let trials): shares(facts, wave, trials).map(Tally.share)
      }
    }
  }

  /// One trial a child in each wave.
  func pairedChanges(
    _ facts: MunicipalityFacts, _ earlier: Int, _ later: Int, _ day: Int32
  ) -> [Tally] {
    compared(facts, earlier, later, day) { first, second in
      var answers = Array(repeating: (Bool?.none, Bool?.none), count: facts.childCount)
      for trial in first { answers[Int(trial.child)].0 = trial.counted }
      for trial in second { answers[Int(trial.child)].1 = trial.counted }
      var tallies = Array(repeating: PairedShareTally(), count: facts.districtCount)
      for (child, district) in facts.participants.district.enumerated() {
        tallies[Int(district)].add(earlier: answers[child].0, later: answers[child].1)
      }
      return tallies.map(Tally.pairedShare)
    }
  }

  func changes(
    _ facts: MunicipalityFacts, _ earlier: Int, _ later: Int, _ day: Int32
  ) -> [Tally] {
    compared(facts, earlier, later, day) { first, second in
      let (before, after) = (shares(facts, earlier, first), shares(facts, later, second))
      var tallies = before.indices.map {
        UnpairedShareTally(earlier: before[$0], later: after[$0])
      }
      for child in Set(first.map(\.child)).intersection(second.map(\.child)) {
        tallies[Int(facts.participants.district[Int(child)])].shared += 1
      }
      return tallies.map(Tally.unpairedShare)
    }
  }

  private func compared(
    _ facts: MunicipalityFacts, _ earlier: Int, _ later: Int, _ day: Int32,
    of make: (_ earlier: [Trial], _ later: [Trial]) -> [Tally]
  ) -> [Tally] {
    facts.tallies(needing: datasets) {
      switch (trials(facts, earlier, day), trials(facts, later, day)) {
      case (.each(let first), .each(let second)):
        if let obstacle = obstacle(facts, earlier, later) {
          return facts.everywhere(.notComparable(obstacle))
        }
        return make(first, second)
      case (.instead(var tally), .instead(let other)):
        tally.merge(other)
        return facts.everywhere(tally)
      case (.instead(let tally), .each), (.each, .instead(let tally)):
        return facts.everywhere(tally)
      }
    }
  }

  private func shares(_ facts: MunicipalityFacts, _ wave: Int, _ trials: [Trial]) -> [ShareTally] {
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
    for (child, district) in facts.participants.district.enumerated() {
      guard let own = untold(facts, wave, child) else { break }
      tallies[Int(district)].untold = (tallies[Int(district)].untold ?? 0) + own
    }
    return tallies
  }
}

extension Indicator {
  /// A share, compared as its definition says.
  init(_ definition: IndicatorDefinition, _ share: Share) {
    let change: Change? =
      switch definition.comparison {
      case .pairedProportion: .between { share.pairedChanges($0, $1, $2, .max) }
      case .unpairedProportion: .between { share.changes($0, $1, $2, .max) }
      default: nil
      }
    self.init(definition, level: .eachWave { share.levels($0, $1, .max) }, change: change)
  }

  /// A share that the reference date bears upon.
  init(asOf definition: IndicatorDefinition, _ share: Share) {
    let change: Change? =
      definition.comparison == .unpairedProportion
      ? .betweenAsOf { share.changes($0, $1, $2, $3) } : nil
    self.init(definition, level: .eachWaveAsOf { share.levels($0, $1, $2) }, change: change)
  }
}
