/// How two waves of an indicator are compared; part of its definition.
public enum ComparisonMethod: String, Sendable {
  case pairedMean = "paired_mean"
  case pairedProportion = "paired_proportion"
  case unpairedProportion = "unpaired_proportion"
  case rateRatio = "rate_ratio"
  case pairedRatio = "paired_ratio"
  case none
}
