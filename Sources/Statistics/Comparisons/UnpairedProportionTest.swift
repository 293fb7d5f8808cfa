/// Returns the difference of two proportions from different children, with Newcombe's hybrid
/// interval and the score test.
///
/// With Wilson limits lᵢ, uᵢ of p₂ (later) and p₁ (earlier), θ = p₂ − p₁ and p̄ the pooled
/// proportion:
///
/// ```
/// L = θ − √((p₂ − l₂)² + (u₁ − p₁)²),  U = θ + √((u₂ − p₂)² + (p₁ − l₁)²)
/// z = θ/√(p̄(1 − p̄)(1/n₁ + 1/n₂))
/// ```
///
/// - Parameters:
///   - earlier: Successes and trials of the first wave.
///   - later: Successes and trials of the second wave.
///   - level: The two-sided confidence level.
/// - Returns: Later − earlier as a fraction of one; nil when a wave has no trials. Without p when
///   all or none succeeded.
///
/// *Source*: Newcombe RG, Stat Med 1998;17:873–890, method 10; score test Fleiss JL, Levin B,
/// Paik MC, Statistical Methods for Rates and Proportions, 3rd ed. 2003, ch. 3.
/// *Checked against*: statsmodels 0.15 `confint_proportions_2indep`; table II there, 56/70 − 48/80, 10/10 − 0/10, 5/56 − 0/29.
public func unpairedProportionTest(
  earlier: (successes: Int, trials: Int), later: (successes: Int, trials: Int),
  level: ConfidenceLevel = .p95
) -> ProportionTest? {
  guard earlier.trials > 0, later.trials > 0 else { return nil }
  let first = WilsonReach(successes: earlier.successes, trials: earlier.trials, level: level)
  let second = WilsonReach(successes: later.successes, trials: later.trials, level: level)
  let (n1, n2) = (Double(earlier.trials), Double(later.trials))
  // Over the common denominator, so that two shares close to each other lose nothing.
  let steps =
    Int128(later.successes) * Int128(earlier.trials)
    - Int128(earlier.successes) * Int128(later.trials)
  let difference = Double(steps) / (n1 * n2)
  let lower = (second.below * second.below + first.above * first.above).squareRoot()
  let upper = (second.above * second.above + first.below * first.below).squareRoot()

  let pooled = Double(earlier.successes + later.successes) / (n1 + n2)
  let failures = earlier.trials - earlier.successes + later.trials - later.successes
  let variance = pooled * (Double(failures) / (n1 + n2)) * (1 / n1 + 1 / n2)
  return ProportionTest(
    difference: difference,
    interval: ConfidenceInterval(
      lower: max(-1, difference - lower), upper: min(1, difference + upper)),
    pValue: variance > 0
      ? NormalDistribution.twoSided(difference / variance.squareRoot()) : nil)
}
