/// Returns where a tail reaches a probability, by Newton's method on logarithms.
///
/// In ln x (or the log odds of a beta variable) the logarithm of either tail of the gamma, beta
/// and Student distributions is concave. Newton's method then never oscillates: after its first
/// step it closes in from one side.
///
/// - Parameters:
///   - start: A first guess, above 0: x, or x/(1 − x).
///   - probability: Of the tail; above 0 and below 1.
///   - tail: Which one.
///   - evaluate: Both tails at a point, and the density with respect to the point's logarithm.
/// - Returns: The point, to a few units in the last place.
///
/// *Source*: Gil A, Segura J, Temme NM, SIAM J Sci Comput 2012;34:A2965–A2981 (the idea).
func logConcaveRoot(
  start: Double, probability: Double, tail: Tail,
  _ evaluate: (Double) -> (tails: Tails, density: Double)
) -> Double {
  var point = start
  for _ in 0..<200 {
    let (tails, density) = evaluate(point)
    let value = tails(tail)
    var step: Double
    if value <= 0 || density <= 0 {
      // So far out that the tail is nothing, or everything: walk back.
      step = (tail == .lower) == (value <= 0) ? 1 : -1
    } else {
      let gap =
        (value - probability).magnitude < 0.1 * probability
        ? naturalLogarithmOnePlus((value - probability) / probability)
        : naturalLogarithm(value / probability)
      step = gap * value / density * (tail == .lower ? -1 : 1)
    }
    if !(step.magnitude <= 5) { step = step < 0 ? -5 : 5 }
    point += point * exponentialMinusOne(step)
    // Convergence is quadratic: after a step this small the next would be below rounding.
    if step.magnitude < 1e-9 { break }
  }
  return point
}
