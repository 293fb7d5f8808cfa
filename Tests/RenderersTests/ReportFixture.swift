import Model

@testable import Evaluation

/// Invented content, small enough to read, that every report test starts from.
enum ReportFixture {
  static let waves = [
    Wave(
      id: "baseline", title: "Baseline", schoolYear: SchoolYear(start: 2022), calendarYear: 2023),
    Wave(
      id: "midway", title: "Midtvejs", schoolYear: SchoolYear(start: 2024), calendarYear: 2025),
  ]

  static let hedensted = Municipality(code: MunicipalityCode(number: 766), name: "Hedensted")
  static let aarhus = Municipality(code: MunicipalityCode(number: 751), name: "Aarhus")
  static let billund = Municipality(code: MunicipalityCode(number: 530), name: "Billund")

  static func definition(
    _ id: String, unit: IndicatorUnit, decimals: Int, kind: IndicatorKind,
    title: LocalizedText? = nil, polarity: Polarity = .neutral,
    interval: IntervalMethod = .none, comparison: ComparisonMethod = .none
  ) -> IndicatorDefinition {
    IndicatorDefinition(
      id: id, title: title ?? LocalizedText(id), shortTitle: title ?? LocalizedText(id),
      unit: unit, decimals: decimals, kind: kind, polarity: polarity, sensitivity: .none,
      datasets: [.participants], population: LocalizedText("alle"),
      numerator: LocalizedText("tæller"), denominator: LocalizedText("nævner"),
      interval: interval, comparison: comparison, source: "opfundet")
  }

  static let definitions = [
    definition(
      "children", unit: .count, decimals: 0, kind: .count,
      title: LocalizedText(da: "Børn i programmet", en: "Children in the programme")),
    definition(
      "wellbeing_faglig", unit: .points, decimals: 2, kind: .mean,
      title: LocalizedText(da: "Faglig trivsel", en: "Academic wellbeing"), polarity: .higher,
      interval: .student, comparison: .pairedMean),
    definition(
      "absence_over_10", unit: .share, decimals: 1, kind: .proportion,
      title: LocalizedText(da: "Fravær over 10 pct.", en: "Absence above 10 %"),
      polarity: .lower, interval: .wilson, comparison: .pairedProportion),
    definition(
      "notifications_per_1000", unit: .perThousand, decimals: 1, kind: .rate,
      title: LocalizedText(da: "Underretninger", en: "Notifications"), interval: .byar,
      comparison: .rateRatio),
    definition(
      "budget_deviation", unit: .share, decimals: 1, kind: .money,
      title: LocalizedText(da: "Afvigelse fra budget", en: "Deviation from budget")),
  ]

  static func estimate(
    _ value: Double, _ lower: Double? = nil, _ upper: Double? = nil, children: Int = 40,
    numerator: Double? = nil, denominator: Double? = nil, method: IntervalMethod = .none
  ) -> Estimate {
    Estimate(
      value: value, lower: lower, upper: upper, children: children, numerator: numerator,
      denominator: denominator, method: method, exposure: Exposure(children: children))
  }

  /// A decided figure at the given decimals, as disclosure control makes them.
  static func published(
    _ value: Double, _ lower: Double? = nil, _ upper: Double? = nil, decimals: Int,
    children: Int = 40, numerator: Int? = nil, denominator: Int? = nil,
    method: IntervalMethod = .none, verdict: Verdict = .none
  ) -> PublishedOutcome {
    .estimate(
      PublishedEstimate(
        value: PrintedNumber(value, decimals: decimals),
        lower: lower.map { PrintedNumber($0, decimals: decimals) },
        upper: upper.map { PrintedNumber($0, decimals: decimals) }, children: children,
        numerator: numerator.map { PrintedNumber(Double($0), decimals: 0) },
        denominator: denominator.map { PrintedNumber(Double($0), decimals: 0) }, method: method,
        pValue: nil, pHolm: nil, pBenjaminiHochberg: nil, exactLower: nil, exactUpper: nil,
        verdict: verdict))
  }

  static func key(
    _ indicator: String, _ scope: Scope, _ wave: String?, _ measure: Measure = .level
  ) -> ResultKey {
    let period: Period =
      measure == .level
      ? wave.map(Period.wave) ?? .none : .comparison(earlier: "baseline", later: "midway")
    return ResultKey(indicator: indicator, scope: scope, period: period, measure: measure)
  }
}
