/// How two waves of an indicator are compared; part of its definition.
public enum ComparisonMethod: String, Sendable {
  case pairedMean = "paired_mean"
  case pairedProportion = "paired_proportion"
  case unpairedProportion = "unpaired_proportion"
  case unpairedMean = "unpaired_mean"
  case rateRatio = "rate_ratio"
  case pairedRatio = "paired_ratio"
  case none

  /// How its changes are told in results; nil where none are made.
  public var measure: Measure? {
    switch self {
    case .none: nil
    case .pairedMean, .pairedProportion, .pairedRatio: .pairedChange
    case .unpairedProportion, .unpairedMean, .rateRatio: .change
    }
  }
}
