/// The known numbers of a method.
public struct MethodVectors: Sendable {
  /// Such as "Wilson interval".
  public let method: String
  /// At least one.
  public let vectors: [TestVector]

  init(_ method: String, _ groups: [TestVector]...) {
    self.method = method
    vectors = groups.flatMap { $0 }
  }

  /// Finds every number of the method again.
  public func replay() -> [VectorResult] { vectors.map { $0.replay() } }

  /// Every method of the package that has known numbers, what rests on others after them.
  public static let all: [MethodVectors] = [
    elementary, logGamma, normal, student, chiSquare, binomial, wilson, byar, exactPoisson, mean,
    quantileLimits, clusterRatio, standardisedRate, pairedMean, standardisedChange,
    minimumDetectableChange, welch, pairedRatio, mcNemar, pairedProportion, unpairedProportion,
    rateRatio, clusteredRateRatio, holm, benjaminiHochberg, controlChart, funnel,
  ]
}
