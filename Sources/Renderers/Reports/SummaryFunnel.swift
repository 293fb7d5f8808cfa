import Evaluation
import Model

/// Shares or rates against the number of children behind them, with control limits around those of
/// the whole.
///
/// Source: D. J. Spiegelhalter (2005), *Funnel plots for comparing institutional performance*,
/// Statistics in Medicine 24, pp. 1185–1202.
struct FunnelChart: Chart {
  struct Point: Sendable {
    let name: String
    /// In per cent, or per thousand where it is a rate.
    let figure: FixedDecimal
    let children: Int
  }

  enum Kind: Sendable {
    case share, rate
  }

  enum Side: Sendable {
    case below, inside, above
  }

  let name: String
  let kind: Kind
  let points: [Point]
  /// The whole's figure, in the unit of the points.
  let mean: FixedDecimal
  /// Which way is wanted: shape tells the side of a deviation, colour whether it is wanted.
  let polarity: Polarity

  static let top = 30.0
  static let plot = 260.0
  /// Names beside points; more would collide.
  static let named = 6
  /// Children a rate is told per.
  private static let per = 1000

  var margins: String { "L44R" }
  var height: Double { Self.top + Self.plot + 48 }

  var horizontal: Scale {
    Scale(covering: [0] + points.map { Double($0.children) }, floor: 0)
  }

  var vertical: Scale {
    let figures = points.map(\.figure.drawn) + [mean.drawn]
    return Scale(
      covering: [0, (figures.max() ?? 100) * 1.25], floor: 0, ceiling: kind == .share ? 100 : nil)
  }

  func side(of point: Point) -> Side {
    let (lower, upper) = limits(children: Double(point.children), .inner)
    if point.figure.drawn > upper { return .above }
    return point.figure.drawn < lower ? .below : .inside
  }

  /// Between what a place of some size would lie, in the unit of the points.
  func limits(
    children: Double, _ limits: FunnelBand.Limits
  ) -> (lower: Double, upper: Double) {
    switch kind {
    case .share:
      let band = FunnelBand(share: mean.drawn / 100).limits(ofSize: children, limits)
      return (100 * band.lower, 100 * band.upper)
    case .rate:
      return FunnelBand(rate: mean.drawn, per: Self.per).limits(ofSize: children, limits)
    }
  }

  /// The whole's figure as sentences have it.
  func written(_ figure: FixedDecimal, _ wording: Wording) -> String {
    kind == .share ? wording.format.percent(figure) : wording.format.number(figure)
  }

  private func names(_ side: Side) -> [String] {
    points.filter { self.side(of: $0) == side }.map(\.name)
  }

  func finding(in wording: Wording) -> String {
    let outside = points.filter { side(of: $0) != .inside }.map(\.name)
    if outside.isEmpty { return wording[SummaryText.funnelFindingNobody] }
    if outside.count > Self.named {
      return wording.format.sentence(
        wording(
          SummaryText.funnelFindingMany,
          ["municipalities": wording.format.counted(outside.count, .municipality)]))
    }
    return wording(SummaryText.funnelFinding, ["names": wording.format.list(outside)])
  }

  func title(in wording: Wording) -> String {
    wording(SummaryText.funnelTitle, ["name": name.lowercasedFirst])
  }

  func description(in wording: Wording) -> String {
    var outside: [String] = []
    for (side, text) in [(Side.above, SummaryText.funnelAbove), (.below, .funnelBelow)] {
      let names = names(side)
      if !names.isEmpty {
        outside.append(wording(text, ["names": wording.format.list(names)]))
      }
    }
    if outside.isEmpty { outside = [wording[SummaryText.funnelNobody]] }
    return wording(
      kind == .share ? SummaryText.funnelDescription : .funnelRateDescription,
      [
        "name": name, "municipalities": wording.format.counted(points.count, .municipality),
        "mean": written(mean, wording), "outside": outside.joined(separator: " "),
      ])
  }
}
