import Evaluation
import Model

/// Indicators as the register would name them, for pages that are drawn in tests.
enum ExampleDefinitions {
  static let all: [IndicatorDefinition] =
    [childrenTotal] + wellbeing + [examParticipation, meanGrade, notifications, absence]

  static let wellbeing = [
    ("faglig", "Faglig trivsel"), ("social", "Social trivsel"),
    ("stoette", "Støtte og inspiration"), ("ro", "Ro og orden"), ("overall", "Trivsel i alt"),
  ].map { id, title in
    definition(
      "wellbeing_" + id, LocalizedText(title), .points, 2, .mean, .higher, .both, .wellbeing,
      .student, .pairedMean)
  }

  static let childrenTotal = definition(
    "children_total", LocalizedText(da: "Børn", en: "Children"), .count, 0, .count, .neutral,
    .none, .participants, .none, .none)
  static let examParticipation = definition(
    "exam_participation_all",
    LocalizedText(da: "Alle tilmeldte prøver", en: "All registered exams"), .share, 1,
    .proportion, .higher, .low, .exams, .wilson, .unpairedProportion)
  static let meanGrade = definition(
    "exam_mean_grade", LocalizedText(da: "Karaktergennemsnit", en: "Mean grade"), .grade, 2,
    .mean, .higher, .both, .exams, .none, .none)
  static let notifications = definition(
    "notifications_per_1000",
    LocalizedText(da: "Underretninger pr. 1.000", en: "Notifications per 1,000"), .perThousand,
    1, .rate, .neutral, .high, .notifications, .byar, .rateRatio)
  static let absence = definition(
    "absence_rate", LocalizedText(da: "Fravær", en: "Absence"), .share, 1, .ratio, .lower,
    .high, .absence, .clusterRatio, .pairedRatio)

  private static func definition(
    _ id: String, _ title: LocalizedText, _ unit: IndicatorUnit, _ decimals: Int,
    _ kind: IndicatorKind, _ polarity: Polarity, _ sensitivity: Sensitivity, _ dataset: Dataset,
    _ interval: IntervalMethod, _ comparison: ComparisonMethod
  ) -> IndicatorDefinition {
    IndicatorDefinition(
      id: id, title: title, shortTitle: title, unit: unit, decimals: decimals, kind: kind,
      polarity: polarity, sensitivity: sensitivity,
      datasets: dataset == .participants ? [.participants] : [.participants, dataset],
      population: LocalizedText(
        da: "børn med mindst én gyldig række i perioden",
        en: "children with at least one valid row of the period"),
      numerator: LocalizedText(da: "summen over børnene", en: "the sum over children"),
      denominator: LocalizedText(da: "antal børn", en: "the number of children"),
      interval: interval, comparison: comparison,
      source: interval == .none ? "" : "Student (1908), Biometrika 6, s. 1–25")
  }
}
