/// Returns the point of a gamma distribution with scale 1 at which a tail has a probability.
///
/// - Parameters:
///   - shape: At least ½.
///   - probability: From 0 to 1.
///   - tail: Which tail.
/// - Returns: The point, in units of the scale.
///
/// *Source*: first guess Wilson EB, Hilferty MM, Proc Natl Acad Sci 1931;17:684–688; the root as in
/// ``logConcaveRoot(start:probability:tail:_:)``.
/// *Checked against*: mpmath 1.3 at 40 digits.
func gammaQuantile(shape: Double, probability: Double, tail: Tail) -> Double {
  if probability <= 0 { return tail == .lower ? 0 : .infinity }
  if probability >= 1 { return tail == .lower ? .infinity : 0 }
  if tail == .upper && probability > 0.5 {
    return gammaQuantile(shape: shape, probability: 1 - probability, tail: .lower)
  }
  let z = NormalDistribution.quantile(probability) * (tail == .lower ? 1 : -1)
  let step = 1 / (9 * shape)
  let root = 1 - step + z * step.squareRoot()
  var start = shape * root * root * root
  if root < 0.3 {
    // P ≈ xᵃ/Γ(a + 1) near 0.
    start = exponential((naturalLogarithm(probability) + logGamma(shape + 1)) / shape)
    if start < 1e-290 { return start }
  }
  return logConcaveRoot(start: start, probability: probability, tail: tail) { x in
    let point = DoubleDouble(x)
    return (regularizedGamma(shape: shape, at: point), gammaFactor(shape: shape, at: point) * shape)
  }
}
