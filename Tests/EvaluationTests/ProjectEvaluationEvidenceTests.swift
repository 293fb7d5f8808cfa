import Model
import Statistics
import Testing

@testable import Evaluation

@Suite("What stands beside a number")
struct ProjectEvaluationEvidenceTests {
  private static let plan = EvaluationFixture.plan
  private static let tallies = (0..<4).map {
    RandomMunicipality(seed: UInt64(40 + $0), code: UInt16(700 + $0), children: 50...60).tally
  }
  private static let evaluation = ProjectEvaluation(plan: plan, municipalities: tallies)

  private static func change(_ indicator: String, _ results: Results, _ scope: Scope) -> Estimate? {
    results.pairedChange(indicator, scope, from: "baseline", to: "midway").estimate
  }

  @Test("districts are clusters, from ten of them")
  func districts() throws {
    let nation = Self.evaluation.nationResults()
    let level = try #require(nation.level("wellbeing_a", .nation, wave: "baseline").estimate)
    let limits = try #require(level.clustered)
    #expect(limits.clusters == 12)
    var sums = ClusterSums()
    for tally in Self.tallies {
      let results = Self.evaluation.results(of: tally)
      let code = tally.municipality.code
      for district in tally.districts {
        let own = results.level(
          "wellbeing_a", .district(code, name: district), wave: "baseline"
        ).estimate
        let estimate = try #require(own)
        #expect(estimate.clustered == nil)
        sums.add(
          a: try #require(estimate.numerator), d: Double(estimate.children))
      }
      // Three districts are too few.
      let own = results.level("wellbeing_a", .municipality(code), wave: "baseline").estimate
      #expect(try #require(own).clustered == nil)
    }
    let expected = try #require(clusterMeanInterval(sums))
    #expect(abs(limits.lower - expected.lower) < 1e-12)
    #expect(abs(limits.upper - expected.upper) < 1e-12)
    #expect(limits.lower < level.value && level.value < limits.upper)
  }

  @Test("a change has what could have been seen and itself in standard deviations, everywhere")
  func spread() throws {
    let nation = Self.evaluation.nationResults()
    var estimates = [try #require(Self.change("wellbeing_a", nation, .nation))]
    let tally = Self.tallies[0]
    let results = Self.evaluation.results(of: tally)
    let code = tally.municipality.code
    let district = Scope.district(code, name: tally.districts[0])
    estimates.append(try #require(Self.change("wellbeing_a", results, .municipality(code))))
    estimates.append(try #require(Self.change("wellbeing_a", results, district)))
    for estimate in estimates {
      let deviation = try #require(estimate.standardDeviation)
      #expect(
        estimate.detectable
          == DetectableChangeCurve().inDeviations(pairs: estimate.children).map {
            $0 * deviation
          })
      #expect(
        estimate.standardised
          == standardisedChange(
            n: estimate.children, mean: estimate.value, standardDeviation: deviation))
      #expect(estimate.standardised.map { ($0 < 0) == (estimate.value < 0) } == true)
    }
    let share = try #require(Self.change("absence_over_10", results, district))
    #expect(share.detectable == nil && share.standardised == nil)
    #expect(share.precision == share.upper.map { ($0 - (share.lower ?? 0)) / 2 })
  }

  @Test("events of one child count together in the other interval of a rate")
  func events() throws {
    var children = Array(repeating: MadeChild(), count: 3)
    let day = EvaluationFixture.day(2023, 3, 1)
    for (child, count) in [4, 2, 0].enumerated() {
      children[child].notifications = Array(repeating: (day, -1, -1, -1), count: count)
    }
    let estimate = try #require(
      MadeResults(children, population: 100).estimate("notifications_per_1000"))
    let limits = try #require(estimate.clustered)
    // 6 events in 300 children, Σ y² = 20.
    let expected = try #require(clusteredEventInterval(events: 6, squares: 20))
    #expect(abs(limits.lower - expected.lower / 0.3) < 1e-12)
    #expect(abs(limits.upper - expected.upper / 0.3) < 1e-12)
    #expect(limits.clusters == 2)
  }

  @Test("absence is uncertain below ten children, and nothing else is")
  func uncertain() {
    func absence(_ children: Int) -> Bool? {
      var child = MadeChild()
      child.months = [(2022 * 12 + 8, 10_000, 20, -1)]
      return MadeResults(Array(repeating: child, count: children)).estimate("absence_rate")?
        .isUncertain
    }
    #expect(absence(9) == true)
    #expect(absence(10) == false)
    var child = MadeChild()
    child.answers[0] = (5, [3, 3, 3, 3])
    #expect(MadeResults([child]).estimate("wellbeing_a")?.isUncertain == false)
  }
}
