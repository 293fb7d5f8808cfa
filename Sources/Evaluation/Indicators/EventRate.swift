import Model

/// How an indicator that is a rate of events is tallied: its levels and its ratio.
struct EventRate: Sendable {
  let datasets: [Dataset]
  /// The rate's "per".
  let per: Int
  /// The population, by district.
  let population: @Sendable (MunicipalityFacts, _ wave: Int) -> [Int64]
  let events: @Sendable (MunicipalityFacts, _ wave: Int, _ child: Int) -> Int

  func levels(_ facts: MunicipalityFacts, _ wave: Int) -> [Tally] {
    facts.tallies(needing: datasets) { rates(facts, wave).map(Tally.events) }
  }

  func changes(_ facts: MunicipalityFacts, _ earlier: Int, _ later: Int) -> [Tally] {
    facts.tallies(needing: datasets) {
      let (before, after) = (rates(facts, earlier), rates(facts, later))
      var tallies = before.indices.map { RateRatioTally(earlier: before[$0], later: after[$0]) }
      for (child, district) in facts.participants.district.enumerated()
      where events(facts, earlier, child) > 0 && events(facts, later, child) > 0 {
        tallies[Int(district)].shared += 1
      }
      return tallies.map(Tally.rateRatio)
    }
  }

  private func rates(_ facts: MunicipalityFacts, _ wave: Int) -> [EventTally] {
    var tallies = population(facts, wave).map { EventTally(population: $0, per: per) }
    for (child, district) in facts.participants.district.enumerated() {
      tallies[Int(district)].add(events(facts, wave, child))
    }
    return tallies
  }
}

extension Indicator {
  /// A rate of events, compared by its ratio.
  init(_ definition: IndicatorDefinition, _ rate: EventRate) {
    self.init(
      definition, level: .eachWave { rate.levels($0, $1) },
      change: .between { rate.changes($0, $1, $2) })
  }
}
