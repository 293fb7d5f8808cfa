// Answers cases on stdin, one a line: a method and its numbers; for agreement.py, which compiles
// this file with Sources/Statistics into one module, so that its internal functions are reached.

@main
struct Agreement {
  static func main() {
    while let line = readLine() {
      let words = line.split(separator: " ")
      guard let method = words.first, let answer = answers[String(method)] else {
        return print("unknown method: \(line)")
      }
      let numbers = words.dropFirst().compactMap { Double($0) }
      print(answer(numbers).map { $0.map { "\($0)" } ?? "none" }.joined(separator: " "))
    }
  }
}

private let usualCurve = DetectableChangeCurve()

private let answers: [String: @Sendable ([Double]) -> [Double?]] = [
  "exp": { [exponential($0[0])] },
  "log": { [naturalLogarithm($0[0])] },
  "log1p": { [naturalLogarithmOnePlus($0[0])] },
  "expm1": { [exponentialMinusOne($0[0])] },
  "lgamma": { [logGamma($0[0])] },
  "logit": { [logit($0[0])] },
  "expit": { [inverseLogit($0[0])] },
  "power": { [power($0[0], $0[1])] },
  "beta": {
    let tails = regularizedBeta(
      $0[0], $0[1], at: DoubleDouble($0[2]), DoubleDouble.sum(1, -$0[2]))
    return [tails.lower, tails.upper]
  },
  "beta-inverse": { [betaQuantileOdds($0[0], $0[1], probability: $0[2], tail: tail($0[3]))] },
  "gamma": {
    let tails = regularizedGamma(shape: $0[0], at: DoubleDouble($0[1]))
    return [tails.lower, tails.upper]
  },
  "gamma-inverse": { [gammaQuantile(shape: $0[0], probability: $0[1], tail: tail($0[2]))] },
  "normal": { [NormalDistribution.cumulative($0[0])] },
  "normal-inverse": { [NormalDistribution.quantile($0[0])] },
  "student": { [StudentDistribution(degreesOfFreedom: $0[0]).cumulative($0[1])] },
  "student-inverse": { [StudentDistribution(degreesOfFreedom: $0[0]).quantile($0[1])] },
  "binomial": {
    let distribution = BinomialDistribution(trials: Int($0[0]), probability: $0[1])
    return [distribution.cumulative(Int($0[2])), distribution.atLeast(Int($0[2]))]
  },
  "wilson": { limits(wilsonInterval(successes: Int($0[0]), trials: Int($0[1]))) },
  "byar": { limits(byarInterval(events: Int($0[0]))) },
  "exact-poisson": { limits(exactPoissonInterval(events: Int($0[0]))) },
  "mean": { limits(meanInterval(n: Int($0[0]), mean: $0[1], standardDeviation: $0[2])) },
  "paired-t": { test(pairedMeanTest(n: Int($0[0]), mean: $0[1], standardDeviation: $0[2])) },
  "welch": {
    test(
      welchTest(
        earlier: SampleSummary(n: Int($0[0]), mean: $0[1], standardDeviation: $0[2]),
        later: SampleSummary(n: Int($0[3]), mean: $0[4], standardDeviation: $0[5])))
  },
  "mcnemar": { [mcNemarExact(gained: Int($0[0]), lost: Int($0[1]))] },
  "newcombe-paired": {
    let test = pairedProportionTest(
      PairedCounts(both: Int($0[0]), gained: Int($0[1]), lost: Int($0[2]), neither: Int($0[3])))
    return [test?.difference] + limits(test?.interval)
  },
  "newcombe": {
    let test = unpairedProportionTest(
      earlier: (successes: Int($0[0]), trials: Int($0[1])),
      later: (successes: Int($0[2]), trials: Int($0[3])))
    return [test?.difference] + limits(test?.interval) + [test?.pValue]
  },
  "rate-ratio": {
    let test = rateRatioTest(
      earlier: EventCount(events: Int($0[0]), exposure: $0[1]),
      later: EventCount(events: Int($0[2]), exposure: $0[3]))
    return [test.ratio, test.lower, test.upper, test.pValue]
  },
  "clustered-rate-ratio": {
    let test = clusteredRateRatioTest(
      earlier: EventCount(events: Int($0[0]), exposure: $0[1]), earlierSquares: $0[2],
      later: EventCount(events: Int($0[3]), exposure: $0[4]), laterSquares: $0[5])
    return [test.ratio, test.lower, test.upper, test.pValue]
  },
  "dobson": { numbers in
    let strata = stride(from: 0, to: numbers.count, by: 3).map {
      RateStratum(
        events: Int(numbers[$0]), population: numbers[$0 + 1], weight: numbers[$0 + 2])
    }
    let rate = standardisedRate(strata)
    return [rate?.rate] + limits(rate?.interval)
  },
  "quantile": { [quantile($0[0], ofSorted: Array($0.dropFirst()))] },
  "quantile-ranks": {
    let ranks = quantileRanks($0[0], n: Int($0[1]))
    return [ranks.map { Double($0.lower) }, ranks.map { Double($0.upper) }]
  },
  "cluster-ratio": { numbers in
    var sums = ClusterSums()
    for place in stride(from: 0, to: numbers.count, by: 2) {
      sums.add(a: numbers[place], d: numbers[place + 1])
    }
    let ratio = clusterRatioInterval(sums)
    return [ratio?.ratio, ratio?.standardError] + limits(ratio?.interval)
  },
  "paired-ratio": { numbers in
    var sums = PairedClusterSums()
    for place in stride(from: 0, to: numbers.count, by: 4) {
      let (a1, d1, a2, d2) = (
        numbers[place], numbers[place + 1], numbers[place + 2], numbers[place + 3]
      )
      sums.add(earlier: d1 > 0 ? (a1, d1) : nil, later: d2 > 0 ? (a2, d2) : nil)
    }
    return pairedRatioTest(sums).map(test) ?? [nil]
  },
  "hedges": { [hedgesCorrection(degreesOfFreedom: $0[0])] },
  "standardised-change": {
    [standardisedChange(n: Int($0[0]), mean: $0[1], standardDeviation: $0[2])]
  },
  "detectable": { [minimumDetectableChange(n: Int($0[0]), standardDeviation: 1, power: $0[1])] },
  "detectable-curve": { [usualCurve.inDeviations(pairs: Int($0[0]))] },
  "holm": { holmAdjusted($0) },
  "benjamini-hochberg": { benjaminiHochbergAdjusted($0) },
  "xmr": { numbers in
    guard let limits = controlLimits(numbers) else { return [nil] }
    let signals = controlSignals(numbers, limits: limits)
    return [limits.centre, limits.lower, limits.upper] + signals.map { Double($0.rawValue) }
  },
  "funnel": { limits(funnelLimits(proportion: $0[0], trials: $0[1])) },
  "funnel-rate": { limits(funnelLimits(rate: $0[0], exposure: $0[1])) },
]

/// 0 is the lower tail.
private func tail(_ number: Double) -> Tail { number == 0 ? .lower : .upper }

private func limits(_ interval: ConfidenceInterval?) -> [Double?] {
  [interval?.lower, interval?.upper]
}

private func test(_ test: MeanTest) -> [Double?] {
  [test.difference] + limits(test.interval) + [test.statistic, test.pValue]
}
