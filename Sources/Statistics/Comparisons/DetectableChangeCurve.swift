/// The smallest true mean change that a paired t test would find, for many groups of all sizes.
///
/// What ``minimumDetectableChange(n:standardDeviation:power:level:)`` gives takes about a millisecond a
/// size. The noncentrality δ behind it is a smooth function of 1/ν, so from twelve degrees
/// of freedom on it is taken from the polynomial through its values at 32 Legendre nodes, in barycentric
/// form:
///
/// ```
/// δ(x) = Σ wⱼ·δⱼ/(x − xⱼ) / Σ wⱼ/(x − xⱼ),  wⱼ = (−1)ʲ·√((1 − xⱼ²)·λⱼ)
/// ```
///
/// with λ the weights of the Gauss–Legendre rule. It agrees with the function to 1e-12 relative up to a
/// million pairs; beyond, it is the more exact of the two.
///
/// *Source*: Berrut JP, Trefethen LN, SIAM Review 2004;46:501–517 (the form); Wang H, Xiang S, Math
/// Comp 2012;81:861–877 (the weights).
/// *Checked against*: mpmath 1.3 at 30 digits.
public struct DetectableChangeCurve: Sendable {
  private static let fewestSmooth = 12

  /// δ by degrees of freedom, where there are few; from 1 on.
  private let few: [Double]
  private let nodes: [(x: Double, weight: Double, noncentrality: Double)]

  /// - Parameters:
  ///   - power: As of ``minimumDetectableChange(n:standardDeviation:power:level:)``.
  ///   - level: As there.
  public init(power: Double = 0.8, level: ConfidenceLevel = .p95) {
    precondition(
      power > 2 * level.tail && power < 1, "DetectableChangeCurve: power out of range")
    few = (1..<Self.fewestSmooth).map {
      detectableNoncentrality(degreesOfFreedom: Double($0), power: power, level: level)
    }
    let width = 1 / Double(Self.fewestSmooth)
    let points = gaussLegendrePoints(over: 0...width, panels: 1).sorted { $0.x < $1.x }
    nodes = points.enumerated().map { place, point in
      let weight = (point.x * (width - point.x) * point.weight).squareRoot()
      return (
        x: point.x, weight: place.isMultiple(of: 2) ? weight : -weight,
        noncentrality: detectableNoncentrality(
          degreesOfFreedom: 1 / point.x, power: power, level: level)
      )
    }
  }

  /// The smallest detectable change in standard deviations of the differences.
  ///
  /// - Parameter pairs: How many.
  /// - Returns: Nil below two pairs.
  public func inDeviations(pairs: Int) -> Double? {
    guard pairs >= 2 else { return nil }
    return noncentrality(degreesOfFreedom: pairs - 1) / Double(pairs).squareRoot()
  }

  private func noncentrality(degreesOfFreedom degrees: Int) -> Double {
    if degrees < Self.fewestSmooth { return few[degrees - 1] }
    let x = 1 / Double(degrees)
    var (sum, weights) = (0.0, 0.0)
    for node in nodes {
      if x == node.x { return node.noncentrality }
      let part = node.weight / (x - node.x)
      sum += part * node.noncentrality
      weights += part
    }
    return sum / weights
  }
}
