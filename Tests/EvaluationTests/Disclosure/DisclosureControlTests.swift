import Model
import Testing

@testable import Evaluation

@Suite("Disclosure control")
struct DisclosureControlTests {
  private let control = DisclosureControl(rules: SuppressionRules(minimum: 5, complement: true))

  @Test(
    "no published cell fails primary suppression, and hidden remainders are safe", arguments: 0..<25
  )
  func safe(seed: Int) {
    let rules = SuppressionRules(minimum: 5, complement: true)
    let parts = (0..<6).map {
      RandomMunicipality(seed: UInt64(seed * 100 + $0), code: UInt16(700 + $0), children: 0...25)
        .tally
    }
    let evaluation = ProjectEvaluation(plan: EvaluationFixture.plan, municipalities: parts)
    let published = control.published(evaluation)
    for (place, figure) in EvaluationFixture.plan.figures.enumerated() {
      let definition = EvaluationFixture.plan.indicators[figure.indicator].definition
      func outcome(_ scope: Scope) -> PublishedOutcome {
        published[
          ResultKey(
            indicator: definition.id, scope: scope, period: figure.period,
            measure: figure.measure)]
      }
      var remainder = Tally.missing
      var hidden = 0
      for part in evaluation.municipalities {
        let own = outcome(.municipality(part.municipality.code))
        if own == .suppressed {
          hidden += 1
          remainder.merge(part.whole[place])
        }
        if let estimate = part.whole[place].outcome.estimate, own.estimate != nil {
          #expect(!rules.hides(estimate, definition))
        }
      }
      guard outcome(.nation).estimate != nil, hidden > 0, hidden < 6,
        let rest = remainder.outcome.estimate
      else { continue }
      #expect(hidden > 1)
      #expect(!rules.hides(rest, definition))
    }
  }

  @Test("published numbers hold no more than is printed")
  func precision() throws {
    let part = RandomMunicipality(seed: 4, children: 30...40).tally
    let evaluation = ProjectEvaluation(plan: EvaluationFixture.plan, municipalities: [part])
    let published = control.published(evaluation)
    let nation = published.level("wellbeing_a", .nation, wave: "baseline")
    let estimate = try #require(nation.estimate)
    #expect(estimate.value.decimals == 2)
    #expect(estimate.numerator == nil)
  }

  @Test("the same input gives the same pattern")
  func deterministic() {
    let parts = (0..<5).map {
      RandomMunicipality(seed: UInt64(900 + $0), code: UInt16(700 + $0), children: 0...12).tally
    }
    let one = control.published(
      ProjectEvaluation(plan: EvaluationFixture.plan, municipalities: parts))
    let two = control.published(
      ProjectEvaluation(plan: EvaluationFixture.plan, municipalities: parts.reversed()))
    for key in one.keys { #expect(one[key] == two[key]) }
  }
}
