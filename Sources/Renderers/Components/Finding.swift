import Evaluation
import Model

/// Titles of charts: findings in words the intervals carry.
struct Finding {
  let wording: Wording

  /// Which of several indicators have moved for certain.
  func moved(_ indicators: [MeasuredIndicator]) -> String {
    let names = indicators.filter { $0.verdict.isCertain }.map { $0.name(wording) }
    if indicators.count == 1, let only = indicators.first {
      return wording(
        names.isEmpty ? ReportText.movedNoneOne : ReportText.movedOne,
        ["name": only.definition.shortTitle[wording.language]])
    }
    let count = wording.format.word(indicators.count)
    if names.isEmpty { return wording(ReportText.movedNone, ["count": count]) }
    if names.count == indicators.count { return wording(ReportText.movedAll, ["count": count]) }
    let list = wording.names(names)
    return wording.format.sentence(
      wording(names.count == 1 ? ReportText.movedOnly : ReportText.movedSome, ["names": list]))
  }

  /// In how many districts a change is certain, and whether it is in total.
  func districts(_ cells: [PrintedCell], total: PrintedCell) -> String {
    let certain = cells.count { $0.verdict.isCertain }
    let districts = wording.format.counted(certain, .district)
    switch (certain > 0, total.verdict.isCertain) {
    case (true, true): return wording(ReportText.districtsAndTotal, ["districts": districts])
    case (true, false): return wording(ReportText.districtsNotTotal, ["districts": districts])
    case (false, true): return wording[ReportText.districtsOnlyTotal]
    case (false, false): return wording[ReportText.districtsNone]
    }
  }
}

extension Verdict {
  /// Whether the interval excludes no change.
  var isCertain: Bool {
    switch self {
    case .improved, .worse, .higher, .lower: true
    case .noClearChange, .tooFew, .none: false
    }
  }
}
