import Importers
import Model

@testable import Evaluation

/// The figures of one municipality of hand-made children.
struct MadeResults {
  private let results: Results

  init(
    _ children: [MadeChild], plan: EvaluationPlan = EvaluationFixture.plan,
    delivered: Set<Dataset> = EvaluationFixture.everything, population: Int64 = 500,
    caseTypes: [String] = [], activities: [ActivityRecord] = []
  ) {
    let tally = MadeChild.tally(
      children, plan: plan, delivered: delivered, population: population, caseTypes: caseTypes,
      activities: activities)
    results = ProjectEvaluation(plan: plan, municipalities: [tally]).results(of: tally)
  }

  private static let scope = Scope.municipality(MunicipalityCode(number: 766))

  func level(_ indicator: String, _ wave: String = "baseline", district: String? = nil) -> Outcome {
    let scope = district.map { Scope.district(MunicipalityCode(number: 766), name: $0) }
    return results.level(indicator, scope ?? Self.scope, wave: wave)
  }

  func estimate(_ indicator: String, _ wave: String = "baseline") -> Estimate? {
    level(indicator, wave).estimate
  }

  func change(_ indicator: String) -> Outcome {
    let measure = results.definitions.first { $0.id == indicator }?.comparison.measure
    return results[
      ResultKey(
        indicator: indicator, scope: Self.scope,
        period: .comparison(earlier: "baseline", later: "midway"), measure: measure ?? .level)]
  }
}

extension Outcome {
  /// What was counted, of how many, and the distinct children behind it.
  var counts: [Double?] {
    guard let estimate else { return [] }
    return [estimate.numerator, estimate.denominator, Double(estimate.children)]
  }
}
