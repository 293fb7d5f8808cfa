/// Returns the integral of a smooth function by composite Gauss–Legendre quadrature, 32 nodes a
/// panel.
///
/// - Parameters:
///   - range: Where to integrate; split into panels of equal width.
///   - panels: How many; at least 1.
///   - integrand: Evaluated inside the range only, never at its ends.
/// - Returns: The integral, in the integrand's unit times the range's.
///
/// *Source*: Abramowitz M, Stegun IA, Handbook of Mathematical Functions 1964, 25.4.29–30.
func gaussLegendre(
  over range: ClosedRange<Double>, panels: Int, _ integrand: (Double) -> Double
) -> Double {
  gaussLegendrePoints(over: range, panels: panels).reduce(0) { sum, point in
    sum + point.weight * integrand(point.x)
  }
}

/// Returns where composite Gauss–Legendre quadrature takes its values, and their weights.
func gaussLegendrePoints(
  over range: ClosedRange<Double>, panels: Int
) -> [(x: Double, weight: Double)] {
  let half = (range.upperBound - range.lowerBound) / (2 * Double(panels))
  return (0..<panels).flatMap { panel in
    let centre = range.lowerBound + Double(2 * panel + 1) * half
    return nodes.flatMap { node, weight in
      [
        (x: centre - half * node, weight: weight * half),
        (x: centre + half * node, weight: weight * half),
      ]
    }
  }
}

/// Returns ∫ e^exponent(s) ds from 0, for a smooth, concave exponent that is 0 at 0 and falls.
///
/// - Parameters:
///   - slope: −exponent′(0); the fall to first order, not below 0 by much.
///   - curvature: −exponent″(0); above 0.
///   - end: Where the exponent ends; may be infinite.
///   - exponent: Its value at s.
/// - Returns: The integral, to about 1e-15 relative.
func integralOfFallingExponential(
  slope: Double, curvature: Double, end: Double, _ exponent: (Double) -> Double
) -> Double {
  // Beyond a fall of 42, what is left out is below 1e-17 of the whole.
  let drop = 42.0
  var width = 2 * drop / (slope + (slope * slope + 2 * curvature * drop).squareRoot())
  while width < end && exponent(width) > -drop {
    width *= 1.25
  }
  return gaussLegendre(over: 0...min(width, end), panels: 2) { exponential(exponent($0)) }
}

/// The positive nodes of the 32-point rule and their weights.
private let nodes: [(node: Double, weight: Double)] = [
  (0.04830766568773832, 0.0965400885147278), (0.1444719615827965, 0.09563872007927486),
  (0.23928736225213706, 0.09384439908080457), (0.33186860228212767, 0.09117387869576389),
  (0.42135127613063533, 0.08765209300440381), (0.5068999089322294, 0.08331192422694675),
  (0.5877157572407623, 0.07819389578707031), (0.6630442669302152, 0.0723457941088485),
  (0.7321821187402897, 0.06582222277636185), (0.7944837959679424, 0.058684093478535544),
  (0.84936761373257, 0.050998059262376175), (0.8963211557660521, 0.04283589802222668),
  (0.9349060759377397, 0.03427386291302143), (0.9647622555875064, 0.02539206530926206),
  (0.9856115115452684, 0.01627439473090567), (0.9972638618494816, 0.007018610009470096),
]
