import Evaluation
import Model

extension ExampleContent {
  static func results() -> Results {
    var results = Results(definitions: ExampleDefinitions.all)
    let code = hedensted.code
    fill(&results, .municipality(code), children: 28, shift: 0)
    fill(&results, .others(than: code), children: 640, shift: 0.11)
    for (place, name) in districts.enumerated() {
      let scope = Scope.district(code, name: name)
      fill(
        &results, scope, children: [1, 14, 12, 3, 11, 10, 2, 13, 0, 12][place],
        shift: 0.05 * Double(place - 5))
    }
    results[key(ExampleDefinitions.meanGrade, .municipality(code), .wave("baseline"))] = .missing
    results[key(ExampleDefinitions.absence, .district(code, name: "Ølholm"), .wave("midway"))] =
      .notComparable(LocalizedText("skoledagene mangler"))
    return results
  }

  private static func fill(
    _ results: inout Results, _ scope: Scope, children: Int, shift: Double
  ) {
    results[key(ExampleDefinitions.childrenTotal, scope, .none)] = .estimate(
      estimate(Double(children), nil, children, nil))
    for (place, definition) in ExampleDefinitions.wellbeing.enumerated() {
      let mean = 3.2 + 0.12 * Double(place) + shift
      let width = 0.9 / Double(max(children, 1)).squareRoot()
      let difference = [0.31, 0.06, 0.13, -0.42, 0.02][place] + shift / 2
      results[key(definition, scope, .wave("baseline"))] = level(mean, width, children)
      results[key(definition, scope, .wave("midway"))] = level(
        mean + difference, width, children)
      results[key(definition, scope, change, .pairedChange)] = paired(
        difference, width, children)
    }
    for (wave, step) in [("baseline", 0.0), ("midway", 1.0)] {
      let counted = Double(children) * (0.6 + 0.15 * step)
      results[key(ExampleDefinitions.examParticipation, scope, .wave(wave))] = share(
        counted.rounded(), of: children)
      results[key(ExampleDefinitions.meanGrade, scope, .wave(wave))] =
        children == 0
        ? .insufficient : .estimate(estimate(6.1 + 0.4 * step + shift, nil, children, nil))
      results[key(ExampleDefinitions.notifications, scope, .wave(wave))] =
        children == 0
        ? .insufficient
        : .estimate(estimate(12.3 - 2 * step + shift, (8.1 - step, 17.9 - step), children, .byar))
      results[key(ExampleDefinitions.absence, scope, .wave(wave))] =
        children == 0
        ? .insufficient
        : .estimate(
          estimate(
            0.082 - 0.02 * step, (0.069 - 0.02 * step, 0.096 - 0.02 * step), children, .clusterRatio
          ))
    }
  }

  private static let change = Period.comparison(earlier: "baseline", later: "midway")

  private static func key(
    _ definition: IndicatorDefinition, _ scope: Scope, _ period: Period,
    _ measure: Measure = .level
  ) -> ResultKey {
    ResultKey(indicator: definition.id, scope: scope, period: period, measure: measure)
  }

  private static func level(_ mean: Double, _ width: Double, _ children: Int) -> Outcome {
    if children == 0 { return .insufficient }
    return .estimate(
      estimate(mean, children == 1 ? nil : (mean - width, mean + width), children, .student))
  }

  private static func paired(_ difference: Double, _ width: Double, _ children: Int) -> Outcome {
    if children < 2 { return .insufficient }
    let pairs = max(2, children * 4 / 7)
    var change = estimate(
      difference, (difference - width, difference + width), pairs, .pairedStudent)
    change.pValue = abs(difference) > width ? 0.012 : 0.31
    change.pairs = PairCounts(onlyEarlier: 3, onlyLater: 6, both: pairs)
    change.detectable = width * 1.4
    return .estimate(change)
  }

  private static func share(_ counted: Double, of children: Int) -> Outcome {
    if children == 0 { return .insufficient }
    let share = counted / Double(children)
    var result = estimate(share, (max(0, share - 0.18), min(1, share + 0.15)), children, .wilson)
    result.numerator = counted
    result.denominator = Double(children)
    return .estimate(result)
  }

  private static func estimate(
    _ value: Double, _ interval: (Double, Double)?, _ children: Int, _ method: IntervalMethod?
  ) -> Estimate {
    Estimate(
      value: value, lower: interval?.0, upper: interval?.1, children: children,
      method: method ?? .none, exposure: Exposure(children: children))
  }
}
