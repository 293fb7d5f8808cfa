import Evaluation

/// What stands beside a figure in `evidence.csv`; the raw value stands in the file.
enum EvidenceKind: String {
  case responseShare = "response_share"
  /// The mean, had all that did not answer given the worst answers, and the best.
  case scaleEnds = "scale_ends"
  case districtClusters = "district_clusters"
  case dependentEvents = "dependent_events"
  /// Too few children for the interval to be relied on.
  case uncertain
  case detectable = "minimum_detectable_change"
  case matters = "change_that_matters"
  case standardised = "standardised_change"
  case lowestThird = "lowest_third"
  case middleThird = "middle_third"
  case highestThird = "highest_third"

  static let thirds = [lowestThird, middleThird, highestThird]

  /// What clusters are of: children of one district are alike in means, events of one child in
  /// rates.
  static func of(_ method: IntervalMethod) -> EvidenceKind {
    method == .student ? .districtClusters : .dependentEvents
  }

  /// Where it is not the figure's.
  var unit: String? {
    switch self {
    case .responseShare: "share"
    case .standardised: "standard_deviations"
    case .scaleEnds, .districtClusters, .dependentEvents, .uncertain, .detectable, .matters,
      .lowestThird, .middleThird, .highestThird:
      nil
    }
  }

  /// How it was made.
  var method: String {
    switch self {
    case .responseShare, .uncertain, .matters: "none"
    case .scaleEnds: "all_others_at_either_end"
    case .districtClusters: "cluster_t"
    case .dependentEvents: "cluster_log"
    case .detectable: "noncentral_t_80"
    case .standardised: "hedges_gz"
    case .lowestThird, .middleThird, .highestThird: "paired_t"
    }
  }
}
