import Model

/// Shares against the number of children behind them, with control limits around the mean.
///
/// Source: D. J. Spiegelhalter (2005), *Funnel plots for comparing institutional performance*,
/// Statistics in Medicine 24, pp. 1185–1202; limits p₀ ± z√(p₀(1 − p₀)/n), clipped.
struct FunnelChart: Chart {
  struct Point: Sendable {
    let name: String
    /// In per cent.
    let share: FixedDecimal
    let children: Int
  }

  enum Side: Sendable {
    case below, inside, above
  }

  let name: String
  let points: [Point]
  /// In per cent.
  let mean: FixedDecimal
  /// Which way is wanted: shape tells the side of a deviation, colour whether it is wanted.
  let polarity: Polarity

  static let top = 30.0
  static let plot = 260.0
  /// Names beside points; more would collide.
  static let named = 6
  static let limit = 1.959964
  static let outerLimit = 3.090232

  var margins: String { "L44R" }
  var height: Double { Self.top + Self.plot + 48 }

  var horizontal: Scale {
    Scale(covering: [0] + points.map { Double($0.children) }, floor: 0)
  }

  var vertical: Scale {
    let shares = points.map(\.share.drawn) + [mean.drawn]
    return Scale(covering: [0, (shares.max() ?? 100) * 1.25], floor: 0, ceiling: 100)
  }

  func side(of point: Point) -> Side {
    let distance = deviation(Self.limit, children: Double(point.children))
    if point.share.drawn > mean.drawn + distance { return .above }
    return point.share.drawn < mean.drawn - distance ? .below : .inside
  }

  /// How far from the mean a limit lies, in percentage points.
  func deviation(_ z: Double, children: Double) -> Double {
    let share = mean.drawn / 100
    return 100 * z * (share * (1 - share) / children).squareRoot()
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
      SummaryText.funnelDescription,
      [
        "name": name, "municipalities": wording.format.counted(points.count, .municipality),
        "mean": wording.format.percent(mean), "outside": outside.joined(separator: " "),
      ])
  }
}
