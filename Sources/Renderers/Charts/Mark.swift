/// Who is who in every chart: shape tells the measurement, colour the role.
enum Mark: Sendable, Hashable {
  case baseline
  /// Midway, or now.
  case now
  /// The programme's other municipalities.
  case others
  /// A national figure without an interval.
  case reference
  /// As wide as its interval.
  case total

  static let diamond = "M0-7L7 0L0 7L-7 0Z"
  private static let square = "M-5-5H5V5H-5Z"

  /// Draws the whisker and the mark of a figure.
  func draw(_ figure: Figure, on scale: Scale, y: Double, into markup: inout Markup) {
    if self != .reference, let lower = figure.lower, let upper = figure.upper {
      let ends = (scale.share(of: lower.drawn), scale.share(of: upper.drawn))
      markup.line(whisker, x1: ends.0, y1: y, x2: ends.1, y2: y)
    }
    drawShape(x: scale.share(of: figure.value.drawn), y: y, into: &markup)
  }

  private func drawShape(x: Double, y: Double, into markup: inout Markup) {
    switch self {
    case .baseline:
      markup.empty(.circle, [.class("db")] + Attribute.center(x: x, y: y) + [.radius(5)])
    case .now:
      markup.empty(.circle, [.class("dm")] + Attribute.center(x: x, y: y) + [.radius(5.5)])
    case .others: markup.shape("do", x: x, y: y, path: Self.square)
    case .reference: markup.shape("dr", x: x, y: y, path: Self.diamond)
    case .total: markup.shape("di", x: x, y: y, path: Self.diamond)
    }
  }

  private var whisker: String {
    switch self {
    case .now: "wm"
    case .total: "wi"
    case .baseline, .others, .reference: "wb"
    }
  }

  /// The mark as a key shows it, 26 × 16 px.
  func drawIcon(into markup: inout Markup) {
    let attributes: [Attribute] = [
      .drawing, .class("i"), .width("26"), .height(16), .hidden,
    ]
    markup.element(.svg, attributes) {
      if self != .reference, self != .total {
        $0.empty(
          .line,
          [
            .class(whisker), .pixels("x1", 1), .pixels("y1", 8),
            .pixels("x2", 25), .pixels("y2", 8),
          ])
      }
      switch self {
      case .baseline: $0.circle("db", radius: 5)
      case .now: $0.circle("dm", radius: 5.5)
      case .others: $0.empty(.path, [.class("do"), .path("M8 3H18V13H8Z")])
      case .reference: $0.empty(.path, [.class("dr"), .path("M13 1.5L19.5 8L13 14.5L6.5 8Z")])
      case .total: $0.empty(.path, [.class("di"), .path("M1 8L13 1L25 8L13 15Z")])
      }
    }
  }
}

extension Markup {
  fileprivate mutating func circle(_ style: String, radius: Double) {
    empty(.circle, [.class(style), .pixels("cx", 13), .pixels("cy", 8), .radius(radius)])
  }
}
