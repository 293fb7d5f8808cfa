import Evaluation
import Model

/// What stands beside an estimate, in its printed unit: of either edition.
struct PrintedEvidence: Sendable, Hashable {
  struct Third: Sendable, Hashable {
    let children: Int
    let value: FixedDecimal
    let lower: FixedDecimal?
    let upper: FixedDecimal?
  }

  /// Children in the programme, and those of them with a usable answer.
  var programme: Int?
  var usable: Int?
  /// The mean had all others given the worst answers, and the best.
  var lowest: FixedDecimal?
  var highest: FixedDecimal?
  /// Limits that let the children of a district be alike.
  var lower: FixedDecimal?
  var upper: FixedDecimal?
  var clusters: Int?
  /// The change in standard deviations of the changes.
  var standardised: FixedDecimal?
  /// By third of the baseline, the lowest first; nil where there are too few children to tell.
  var thirds: [Third?] = []

  /// For internal pages; nil where nothing stands beside it.
  init?(_ estimate: Estimate, printed: (Double) -> FixedDecimal) {
    let limits = estimate.method == .student ? estimate.clustered : nil
    guard estimate.response != nil || limits != nil || estimate.standardised != nil else {
      return nil
    }
    programme = estimate.response?.programme
    usable = estimate.response?.usable
    lowest = (estimate.response?.lowest).map(printed)
    highest = (estimate.response?.highest).map(printed)
    lower = (limits?.lower).map(printed)
    upper = (limits?.upper).map(printed)
    clusters = limits?.clusters
    standardised = estimate.standardised.map { FixedDecimal($0, decimals: 2) }
    thirds = estimate.thirds.map { third in
      guard third.isTold, let value = third.value else { return nil }
      return Third(
        children: third.children, value: printed(value), lower: third.lower.map(printed),
        upper: third.upper.map(printed))
    }
  }

  /// For public pages: what was decided, as it is.
  init?(_ estimate: PublishedEstimate) {
    guard let evidence = estimate.evidence, estimate.method == .student else { return nil }
    guard evidence.programme != nil || evidence.clusters != nil else { return nil }
    programme = evidence.programme
    usable = evidence.usable
    lowest = evidence.lowest.map { FixedDecimal($0) }
    highest = evidence.highest.map { FixedDecimal($0) }
    lower = evidence.clusteredLower.map { FixedDecimal($0) }
    upper = evidence.clusteredUpper.map { FixedDecimal($0) }
    clusters = evidence.clusters
  }
}
