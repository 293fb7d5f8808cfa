import Model

/// The ids of the indicators a configuration may name.
struct IndicatorNames {
  /// The register without the indicators of wellbeing, in its order.
  static let register = [
    "children", "children_total", "exam_participation_all", "exam_rows_incomplete",
    "exam_unregistered", "exam_participation_danish_maths", "exam_pass_danish_maths_of_all",
    "exam_pass_danish_maths_of_takers", "exam_mean_grade", "exam_mean_grade_weighted",
    "notifications", "notifications_per_1000", "notifications_children_share",
    "notifications_repeat_share", "notifications_assessed_24h", "absence_rate",
    "absence_over_10", "absence_illegal_15_quarter", "late_school_start",
    "school_changes_per_child", "family_cases_new", "family_cases_open", "case_days_median",
    "case_days_p90", "investigation_within_4_months", "activities_held", "budget_deviation",
  ]

  private let ids: [String]
  /// Whether the instrument was read, so that its indicators are known.
  private let knowsWellbeing: Bool

  /// The register and the instrument's indicators.
  ///
  /// Where the instrument is at fault any id of wellbeing passes, lest one fault be told twice.
  init(register: [String], instrument: Instrument?, knowsWellbeing: Bool) {
    let items = instrument.map { $0.indices.isEmpty ? $0.scored : [] } ?? []
    let best = items.map { "wellbeing_\($0.id)_best" }
    let wellbeing = (instrument?.allIndices ?? []).flatMap { index in
      Self.ids(
        of: index.id, high: instrument?.highCutOff != nil,
        fairlyHigh: instrument?.fairlyHighCutOff != nil)
    }
    ids = wellbeing + best + register
    self.knowsWellbeing = knowsWellbeing
  }

  /// The indicators made of one index, given which cut-offs the instrument has.
  static func ids(of index: String, high: Bool, fairlyHigh: Bool) -> [String] {
    let id = "wellbeing_\(index)"
    return [id] + (high ? ["\(id)_high"] : []) + (fairlyHigh ? ["\(id)_fairly_high"] : [])
  }

  /// What a mapping by indicator may hold; themes come from the data.
  var vocabulary: ConfiguredSection.Vocabulary {
    ConfiguredSection.Vocabulary(
      keys: ids, noun: "indicator", expected: Self.expected,
      openPrefixes: ["interview_rating_"] + (knowsWellbeing ? [] : ["wellbeing_"]))
  }

  /// Reads one indicator's id.
  func id(_ value: ConfiguredValue, into faults: inout [ConfigurationFault]) -> String? {
    guard let id = value.text(into: &faults) else { return nil }
    if vocabulary.contains(id) { return id }
    faults.append(
      value.fault(
        "unknown indicator \(ConfiguredValue.quoted(id))", expected: Self.expected,
        mend: ConfiguredValue.suggestion(for: id, among: ids)))
    return nil
  }

  private static let expected = "the id of an indicator as 'statuspack explain' lists them"
}
