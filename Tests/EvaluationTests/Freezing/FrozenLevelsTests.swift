import Model
import Testing

@testable import Evaluation

@Suite("Frozen levels")
struct FrozenLevelsTests {
  private static let place = Scope.municipality(MunicipalityCode(number: 766))
  private static let mean = ResultKey(
    indicator: "wellbeing_a", scope: place, period: .wave("baseline"), measure: .level)

  private func evaluation(_ seed: UInt64) -> (ProjectEvaluation, MunicipalityTally) {
    let part = RandomMunicipality(seed: seed, children: 20...40).tally
    return (ProjectEvaluation(plan: EvaluationFixture.plan, municipalities: [part]), part)
  }

  private func frozen(_ results: Results) throws -> FrozenLevels {
    var frozen = FrozenLevels()
    let keys = results.keys.filter { $0.measure == .level && $0.period == .wave("baseline") }
    try frozen.add(
      wave: "baseline", levels: keys.map { ($0, results[$0].written) }, published: [])
    return frozen
  }

  @Test("of the same rows are the same, and nothing has drifted")
  func same() throws {
    let (evaluation, part) = evaluation(1)
    let results = evaluation.results(of: part)
    var settled = results
    #expect(try frozen(results).settle(&settled, of: part.municipality.code).isEmpty)
    for key in results.keys { #expect(settled[key] == results[key]) }
  }

  @Test(
    "stand in the place of other rows' levels, and every difference is told once", arguments: 1..<8)
  func drift(seed: Int) throws {
    let (before, old) = evaluation(UInt64(seed))
    let (after, new) = evaluation(UInt64(seed) + 100)
    let (signed, live) = (before.results(of: old), after.results(of: new))
    var settled = live
    let drifts = try frozen(signed).settle(&settled, of: old.municipality.code)
    #expect(drifts.contains { $0.key == Self.mean })
    #expect(Set(drifts.map(\.key)).count == drifts.count)
    for key in live.keys {
      let isSigned = key.measure == .level && key.period == .wave("baseline")
      // What stands beside a level stays with it until the two differ.
      let differs = isSigned && signed[key].written != live[key].written
      #expect(settled[key] == (differs ? signed[key].signedOff : live[key]))
      let told = drifts.first { $0.key == key }
      #expect((told != nil) == differs)
      if let told { #expect(told.frozen == signed[key].signedOff && told.live == live[key]) }
    }
  }

  @Test("tell what came since and what is gone, where there is a number")
  func comesAndGoes() throws {
    let (evaluation, part) = evaluation(3)
    var signed = evaluation.results(of: part)
    let gone = ResultKey(
      indicator: "wellbeing_a", scope: .district(part.municipality.code, name: "Borte"),
      period: .wave("baseline"), measure: .level)
    signed[gone] = signed[Self.mean]
    let frozen = try frozen(signed)
    let new = ResultKey(
      indicator: "wellbeing_a", scope: .district(part.municipality.code, name: "Ny"),
      period: .wave("baseline"), measure: .level)
    var live = evaluation.results(of: part)
    live[new] = live[Self.mean]
    let drifts = frozen.settle(&live, of: part.municipality.code)
    #expect(
      drifts == [
        LevelDrift(key: gone, frozen: signed[Self.mean].signedOff, live: nil),
        LevelDrift(key: new, frozen: nil, live: signed[Self.mean]),
      ])
    #expect(live[gone] == signed[Self.mean].signedOff)
  }

  @Test("that cannot be read back are refused")
  func unreadable() {
    var frozen = FrozenLevels()
    #expect(throws: UnreadableLevel.self) {
      try frozen.add(
        wave: "baseline",
        levels: [(Self.mean, WrittenOutcome(status: "?", fields: [], children: nil))],
        published: [])
    }
  }
}
