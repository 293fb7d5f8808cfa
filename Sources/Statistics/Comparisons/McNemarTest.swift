/// Returns the exact two-sided p-value of McNemar's test.
///
/// With b and c the pairs that changed one way and the other, and B ~ Bin(b + c, ½):
///
/// ```
/// p = min(1, 2·P(B ≤ min(b, c)))
/// ```
///
/// - Parameters:
///   - gained: How many had the property later only; at least 0.
///   - lost: How many had it earlier only; at least 0.
/// - Returns: The p-value; 1 when nobody changed.
///
/// *Source*: McNemar Q, Psychometrika 1947;12:153–157; exact form Mosteller F, Biometrics
/// 1952;8:220–226.
/// *Checked against*: statsmodels 0.15 `mcnemar(exact=True)`, [[101, 121], [59, 33]].
public func mcNemarExact(gained: Int, lost: Int) -> Double {
  precondition(gained >= 0 && lost >= 0, "mcNemarExact: counts must be at least 0")
  let changed = BinomialDistribution(trials: gained + lost, probability: 0.5)
  return min(1, 2 * changed.cumulative(min(gained, lost)))
}
