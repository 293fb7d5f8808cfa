import Model
import Statistics

extension ProjectEvaluation {
  /// Fewer districts than this say too little of how alike their children are.
  static let fewestDistricts = 10

  /// Adds what a careful reader needs beside a number and its interval.
  ///
  /// - Parameters:
  ///   - outcome: What the tally gave.
  ///   - tally: What the figure is made from.
  ///   - place: The figure's place in the plan.
  ///   - districts: The tallies of all districts of the scope; empty for a district.
  ///   - thirds: The changes of a municipality by third of the baseline.
  /// - Returns: A level with the limits that let a district's children be alike; a change with the
  ///   smallest its group could have shown or half its interval's width, the smallest that
  ///   matters, itself in standard deviations, and by third of the baseline.
  func completed(
    _ outcome: Outcome, of tally: Tally, at place: Int, districts: [[Tally]],
    thirds: BaselineThirds? = nil
  ) -> Outcome {
    guard case .estimate(var estimate) = outcome else { return outcome }
    let figure = plan.figures[place]
    if figure.measure == .level {
      guard case .mean(let whole) = tally, whole.response != nil,
        districts.count >= Self.fewestDistricts
      else { return outcome }
      estimate.clustered = Self.clustered(districts.map { $0[place] })
    } else {
      estimate.matters = plan.matters[plan.indicators[figure.indicator].definition.id]?.value
      if let deviation = estimate.standardDeviation {
        addSpread(deviation, to: &estimate)
      } else if let lower = estimate.lower, let upper = estimate.upper {
        estimate.precision = (upper - lower) / 2
      }
      estimate.thirds = thirds?.changes ?? []
    }
    return .estimate(estimate)
  }

  private func addSpread(_ deviation: Double, to estimate: inout Estimate) {
    guard deviation > 0 else { return }
    estimate.detectable = Self.detectable.inDeviations(pairs: estimate.children)
      .map { $0 * deviation }
    estimate.standardised = standardisedChange(
      n: estimate.children, mean: estimate.value, standardDeviation: deviation)
  }

  private static func clustered(_ districts: [Tally]) -> ClusteredLimits? {
    var sums = ClusterSums()
    for case .mean(let own) in districts where own.scores.count > 0 {
      sums.add(
        a: own.scores.sum.nearestDouble / Double(own.scores.scale), d: Double(own.scores.count))
    }
    guard sums.n >= fewestDistricts, let limits = clusterMeanInterval(sums) else { return nil }
    return ClusteredLimits(lower: limits.lower, upper: limits.upper, clusters: sums.n)
  }
}
