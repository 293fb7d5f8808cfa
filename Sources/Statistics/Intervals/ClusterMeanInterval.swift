/// Returns the interval of a mean whose children come in clusters, such as school districts.
///
/// ```
/// R = Σaⱼ/Σdⱼ,  v = k/(k − 1)·Σ(aⱼ − R·dⱼ)²/(Σd)²,  R ± t₍ₖ₋₁₎·√v
/// ```
///
/// - Parameters:
///   - sums: Over the k clusters: a is a cluster's sum of scores, d its number of children.
///   - level: The two-sided confidence level.
/// - Returns: Limits in the unit of a score; nil below two clusters or without children.
///
/// *Source*: Cochran WG, Sampling Techniques, 3rd ed. 1977, ch. 6 and 9A.
/// *Checked against*: Student's interval of the cluster means where clusters are of one size.
public func clusterMeanInterval(
  _ sums: ClusterSums, level: ConfidenceLevel = .p95
) -> ConfidenceInterval? {
  guard let ratio = clusterRatioInterval(sums, level: level), let error = ratio.standardError
  else { return nil }
  let t = StudentDistribution(degreesOfFreedom: Double(sums.n - 1)).upperQuantile(level.tail)
  return ConfidenceInterval(lower: ratio.ratio - t * error, upper: ratio.ratio + t * error)
}
