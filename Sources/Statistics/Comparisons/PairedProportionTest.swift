/// Returns the change of a proportion in the same children, with Newcombe's interval and
/// McNemar's exact p-value.
///
/// With Wilson limits lᵢ, uᵢ of p₂ (later) and p₁ (earlier), θ = p₂ − p₁ and φ the correlation of
/// the table, corrected towards 0:
///
/// ```
/// L = θ − √((p₂ − l₂)² − 2φ(p₂ − l₂)(u₁ − p₁) + (u₁ − p₁)²)
/// U = θ + √((u₂ − p₂)² − 2φ(u₂ − p₂)(p₁ − l₁) + (p₁ − l₁)²)
/// ```
///
/// - Parameters:
///   - pairs: The fourfold table.
///   - level: The two-sided confidence level.
/// - Returns: Later − earlier as a fraction of one; nil without pairs.
///
/// *Source*: Newcombe RG, Stat Med 1998;17:2635–2650, method 10.
/// *Checked against*: the specification, [[101, 121], [59, 33]] and [[20, 12], [2, 16]].
public func pairedProportionTest(
  _ pairs: PairedCounts, level: ConfidenceLevel = .p95
) -> ProportionTest? {
  let n = pairs.total
  guard n > 0 else { return nil }
  let later = WilsonReach(successes: pairs.both + pairs.gained, trials: n, level: level)
  let earlier = WilsonReach(successes: pairs.both + pairs.lost, trials: n, level: level)
  let difference = Double(pairs.gained - pairs.lost) / Double(n)
  let phi = correctedPhi(pairs)
  return ProportionTest(
    difference: difference,
    interval: ConfidenceInterval(
      lower: max(-1, difference - hypotenuse(later.below, earlier.above, phi)),
      upper: min(1, difference + hypotenuse(later.above, earlier.below, phi))),
    pValue: mcNemarExact(gained: pairs.gained, lost: pairs.lost))
}

private func correctedPhi(_ pairs: PairedCounts) -> Double {
  let later = pairs.both + pairs.gained
  let earlier = pairs.both + pairs.lost
  let (notLater, notEarlier) = (pairs.total - later, pairs.total - earlier)
  guard min(later, earlier, notLater, notEarlier) > 0 else { return 0 }
  // The table's determinant, exact in whole numbers up to 10⁹ pairs; doubled for the half.
  let doubled = 2 * (pairs.both * pairs.neither - pairs.gained * pairs.lost)
  let numerator = doubled > pairs.total ? doubled - pairs.total : min(0, doubled)
  let scale =
    (Double(later) * Double(notLater)).squareRoot()
    * (Double(earlier) * Double(notEarlier)).squareRoot()
  return Double(numerator) / 2 / scale
}

private func hypotenuse(_ a: Double, _ b: Double, _ phi: Double) -> Double {
  // a² − 2φab + b², without loss where φ is close to 1.
  max(0, (a - b) * (a - b) + 2 * (1 - phi) * a * b).squareRoot()
}
