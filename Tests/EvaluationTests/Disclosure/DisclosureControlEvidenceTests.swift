import Model
import Testing

@testable import Evaluation

@Suite("What the public may see beside a number")
struct DisclosureControlEvidenceTests {
  private let control = DisclosureControl(rules: SuppressionRules(minimum: 5, complement: true))

  /// Children of whom some answered; those that had left before the wave answered too.
  private static func published(
    answered: Int, silent: Int, left: Int = 0, later: Int = 0
  ) -> PublishedEstimate? {
    var here = MadeChild()
    here.answers[0] = (5, [4, 2, 4, 1])
    var gone = here
    gone.start = EvaluationFixture.day(2020, 1, 1)
    gone.exit = EvaluationFixture.day(2021, 1, 1)
    var young = MadeChild()
    young.start = EvaluationFixture.day(2024, 1, 1)
    let tally = MadeChild.tally(
      Array(repeating: here, count: answered) + Array(repeating: MadeChild(), count: silent)
        + Array(repeating: gone, count: left) + Array(repeating: young, count: later))
    let control = DisclosureControl(rules: SuppressionRules(minimum: 5, complement: true))
    return control.published(
      ProjectEvaluation(plan: EvaluationFixture.plan, municipalities: [tally])
    ).level("wellbeing_a", .nation, wave: "baseline").estimate
  }

  @Test("a response is told where each group it tells of is none or large enough")
  func response() throws {
    let told = try #require(Self.published(answered: 20, silent: 5)?.evidence)
    #expect(told.programme == 25)
    #expect(told.usable == 20)
    #expect(told.lowest == PrintedNumber(3.4, decimals: 2))
    #expect(told.highest == PrintedNumber(4.2, decimals: 2))
    #expect(Self.published(answered: 20, silent: 0)?.evidence?.programme == 20)
    #expect(Self.published(answered: 20, silent: 8, left: 5, later: 6)?.evidence?.programme == 28)
  }

  @Test(
    "a response that would tell of one to four children is left out, and the mean stays",
    arguments: [(20, 4, 0, 0), (20, 1, 0, 0), (20, 8, 4, 3), (20, 8, 0, 4)])
  func hidden(answered: Int, silent: Int, left: Int, later: Int) throws {
    let estimate = try #require(
      Self.published(answered: answered, silent: silent, left: left, later: later))
    #expect(estimate.evidence?.programme == nil)
    #expect(estimate.evidence?.usable == nil)
    #expect(estimate.evidence?.lowest == nil && estimate.evidence?.highest == nil)
  }

  @Test(
    "no municipality has anything beside its figures, and nothing holds more than is printed",
    arguments: 0..<6)
  func scopes(seed: UInt64) throws {
    let parts = (0..<5).map {
      RandomMunicipality(
        seed: seed * 10 + UInt64($0), code: UInt16(700 + $0), children: 5...40
      ).tally
    }
    let published = control.published(
      ProjectEvaluation(plan: EvaluationFixture.plan, municipalities: parts))
    var told = 0
    for key in published.keys {
      guard let evidence = published[key].estimate?.evidence else { continue }
      #expect(key.scope == .nation)
      told += 1
      let numbers = [
        evidence.lowest, evidence.highest, evidence.clusteredLower, evidence.clusteredUpper,
        evidence.detectable, evidence.precision,
      ].compactMap(\.self)
      #expect(numbers.allSatisfy { $0.decimals == published[key].estimate?.value.decimals })
      for (programme, usable) in zip([evidence.programme], [evidence.usable]) {
        guard let programme, let usable else { continue }
        #expect(programme == usable || programme - usable >= 5)
      }
    }
    #expect(told > 0)
  }

  @Test("the nation's change tells what it could have shown, also after adjustment")
  func detectable() throws {
    let parts = [RandomMunicipality(seed: 3, children: 60...60).tally]
    let published = control.published(
      ProjectEvaluation(plan: EvaluationFixture.plan, municipalities: parts))
    let change = try #require(
      published.pairedChange("wellbeing_a", .nation, from: "baseline", to: "midway").estimate)
    #expect(change.pHolm != nil)
    #expect(change.evidence?.detectable?.decimals == 2)
    #expect(change.evidence?.precision == nil)
  }
}
