import Evaluation
import Model

/// How a funnel is drawn, and the key of its marks and lines.
extension FunnelChart {
  func plot(into markup: inout Markup, _ wording: Wording) {
    let (horizontal, vertical) = (horizontal, vertical)
    drawFigures(vertical, into: &markup, wording)
    markup.element(.g, [.shift(y: Self.top)]) {
      for tick in vertical.ticks {
        let y = Self.y(tick.drawn, vertical)
        $0.line("g", x1: 0, y1: y, x2: 1, y2: y)
      }
      drawLimits(horizontal, vertical, into: &$0)
      let y = Self.y(mean.drawn, vertical)
      $0.line("lk", x1: 0, y1: y, x2: 1, y2: y)
      $0.line("ax", x1: 0, y1: Self.plot, x2: 1, y2: Self.plot)
      for tick in horizontal.ticks {
        $0.label(
          wording.format.number(tick), x: horizontal.share(of: tick.drawn), y: Self.plot + 18,
          anchor: .middle, style: "m")
      }
      $0.label(
        wording[SummaryText.funnelAxisChildren], x: 1, y: Self.plot + 38, anchor: .end, style: "m")
      drawPoints(horizontal, vertical, into: &$0)
      $0.label(
        wording(SummaryText.funnelMean, ["mean": wording.format.number(mean)]), x: 1, y: y + 4.5,
        dx: 8, style: "wide s")
    }
  }

  private static func y(_ share: Double, _ scale: Scale) -> Double {
    plot * (1 - scale.share(of: share))
  }

  private func drawFigures(_ scale: Scale, into markup: inout Markup, _ wording: Wording) {
    markup.element(.g, [.shift(x: -44)]) {
      for tick in scale.ticks {
        let y = Self.top + Self.y(tick.drawn, scale) + 4.5
        $0.element(
          .text, [.x(38), .y(y), .class(TextAnchor.end.styled("m"))], wording.format.number(tick))
      }
      $0.element(
        .text, [.x(0), .y(14), .class("m")],
        wording[kind == .share ? SummaryText.funnelAxisShare : .funnelRateAxis])
    }
  }

  private func drawPoints(_ horizontal: Scale, _ vertical: Scale, into markup: inout Markup) {
    var names = 0
    for point in points {
      let x = horizontal.share(of: Double(point.children))
      let y = Self.y(point.figure.drawn, vertical)
      let side = side(of: point)
      switch side {
      case .inside:
        markup.empty(.circle, [.class("dk")] + Attribute.center(x: x, y: y) + [.radius(5)])
      case .above: markup.shape(style(.above), x: x, y: y, path: "M0-7L7 6L-7 6Z")
      case .below: markup.shape(style(.below), x: x, y: y, path: Mark.diamond)
      }
      guard side != .inside, names < Self.named else { continue }
      names += 1
      let isRight = x > 0.55
      markup.haloedLabel(
        LabelWidth.shortened(point.name, to: 16), x: x, y: y + 4.5, dx: isRight ? -11 : 11,
        anchor: isRight ? .end : .start, style: "s")
    }
  }

  private func style(_ side: Side) -> String {
    switch (polarity, side) {
    case (_, .inside): "dk"
    case (.neutral, _): "di"
    case (.higher, .above), (.lower, .below): "dm"
    case (.higher, .below), (.lower, .above): "dw"
    }
  }

  private var key: [(text: SummaryText, style: String, path: String?)] {
    [
      (.funnelKeyInside, "dk", "M8 8A5 5 0 1 0 18 8A5 5 0 1 0 8 8Z"),
      (.funnelKeyAbove, style(.above), "M13 1L20 14L6 14Z"),
      (.funnelKeyBelow, style(.below), "M13 1L20 8L13 15L6 8Z"),
      (.funnelKeyLimit, "lim", nil), (.funnelKeyOuter, "lim2", nil),
    ]
  }

  /// What each mark and line stands for.
  func key(in wording: Wording) -> [ChartKey] {
    key.map { entry in
      ChartKey(text: wording[entry.text]) {
        $0.empty(.path, [.class(entry.style), .path(entry.path ?? "M0 8H26")])
      }
    }
  }

  private func drawLimits(_ horizontal: Scale, _ vertical: Scale, into markup: inout Markup) {
    let attributes: [Attribute] = [
      .drawing, .x(share: 0), .y(0), .width("100%"), .height(Self.plot),
      .viewBox("0 0 1000 260"), .stretched, .overflowing,
    ]
    markup.element(.svg, attributes) {
      for (limits, style) in [(FunnelBand.Limits.inner, "lim"), (.outer, "lim2")] {
        for isUpper in [false, true] {
          let path = curve(limits, isUpper: isUpper, horizontal, vertical)
          $0.empty(.path, [.class(style), .path(path), .evenStroke])
        }
      }
    }
  }

  /// Denser to the left, where the limits bend; it begins where the funnel enters the plot.
  private func curve(
    _ limits: FunnelBand.Limits, isUpper: Bool, _ horizontal: Scale, _ vertical: Scale
  ) -> String {
    let steps = 40
    var path = ""
    for step in 1...steps {
      let place = Double(step) / Double(steps)
      let children = horizontal.upper * place * place
      let (lower, upper) = self.limits(children: children, limits)
      let figure = isUpper ? upper : lower
      if figure > vertical.upper { continue }
      let x = Length.pixels(1000 * place * place)
      path += "\(path.isEmpty ? "M" : "L")\(x) \(Length.pixels(Self.y(figure, vertical)))"
    }
    return path.isEmpty ? "M0 0" : path
  }
}
