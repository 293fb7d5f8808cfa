import Evaluation
import Model

/// Values month by month with their mean and control limits, signs told apart by shape.
struct RunChart: Chart {
  struct Point: Sendable {
    /// Its first day.
    let month: CalendarDate
    let value: FixedDecimal
    let causes: [MonthSeries.SpecialCause]
  }

  let name: String
  let points: [Point]
  let mean: FixedDecimal
  let lower: FixedDecimal
  let upper: FixedDecimal
  /// Which way is wanted: shape tells the side of a sign, colour whether it is wanted.
  let polarity: Polarity
  /// Of the axis.
  let unit: String

  private static let top = 30.0
  private static let plot = 200.0

  var margins: String { "L44R" }
  var height: Double { Self.top + Self.plot + 28 }

  private var scale: Scale {
    let values = points.map(\.value.drawn) + [mean.drawn, upper.drawn]
    return Scale(covering: [0, values.max() ?? 1], floor: 0)
  }

  func title(in wording: Wording) -> String {
    wording(MonthText.title, ["name": name.lowercasedFirst])
  }

  func description(in wording: Wording) -> String {
    let format = wording.format
    let values = points.map { point in
      let signs = point.causes.isEmpty ? "" : " (\(point.signs(wording)))"
      return wording(
        MonthText.descriptionMonth,
        ["month": format.month(point.month), "value": format.number(point.value), "signs": signs])
    }
    let course = format.sentence(values.joined(separator: ", ")) + "."
    guard hasLower else {
      return wording(
        MonthText.descriptionNoLower,
        ["values": course, "mean": format.number(mean), "upper": format.number(upper)])
    }
    return wording(
      MonthText.description,
      [
        "values": course, "mean": format.number(mean), "lower": format.number(lower),
        "upper": format.number(upper),
      ])
  }

  /// A lower limit at or below nothing is none.
  var hasLower: Bool { lower.drawn > 0 }

  /// `Gennemsnit 4,8; kontrolgrænser 3,7 og 5,9`.
  func limits(_ wording: Wording) -> String {
    let format = wording.format
    guard hasLower else {
      return wording(
        MonthText.limitsNoLower, ["mean": format.number(mean), "upper": format.number(upper)])
    }
    return wording(
      MonthText.limits,
      [
        "mean": format.number(mean), "lower": format.number(lower),
        "upper": format.number(upper),
      ])
  }

  func key(in wording: Wording) -> [ChartKey] {
    let entries: [(text: MonthText, style: String, path: String)] = [
      (.keyMonth, "dk", "M8 8A5 5 0 1 0 18 8A5 5 0 1 0 8 8Z"),
      (.keyUp, style(isUp: true), "M13 1L20 14L6 14Z"),
      (.keyDown, style(isUp: false), "M13 1L20 8L13 15L6 8Z"), (.keyLimits, "lim", "M0 8H26"),
    ]
    return entries.map { entry in
      ChartKey(text: wording[entry.text]) {
        $0.empty(.path, [.class(entry.style), .path(entry.path)])
      }
    }
  }

  func plot(into markup: inout Markup, _ wording: Wording) {
    let scale = scale
    markup.element(.g, [.shift(x: -44)]) {
      for tick in scale.ticks {
        $0.element(
          .text, [.x(38), .y(Self.top + y(tick, scale) + 4.5), .class(TextAnchor.end.styled("m"))],
          wording.format.number(tick))
      }
      $0.element(.text, [.x(0), .y(14), .class("m")], unit)
    }
    markup.element(.g, [.shift(y: Self.top)]) {
      for tick in scale.ticks {
        $0.line("g", x1: 0, y1: y(tick, scale), x2: 1, y2: y(tick, scale))
      }
      $0.line("ax", x1: 0, y1: Self.plot, x2: 1, y2: Self.plot)
      for limit in hasLower ? [lower, upper] : [upper] {
        $0.line("lim", x1: 0, y1: y(limit, scale), x2: 1, y2: y(limit, scale))
      }
      $0.line("lk", x1: 0, y1: y(mean, scale), x2: 1, y2: y(mean, scale))
      drawCourse(scale, into: &$0)
      drawPoints(scale, into: &$0)
      drawMonths(into: &$0, wording.format)
      $0.label(
        wording(MonthText.mean, ["mean": wording.format.number(mean)]), x: 1,
        y: y(mean, scale) + 4.5, dx: 8, style: "wide s")
    }
  }

  private func y(_ value: FixedDecimal, _ scale: Scale) -> Double {
    Self.plot * (1 - scale.share(of: value.drawn))
  }

  /// Half a month from either edge, so that no mark is cut off.
  private func x(_ place: Int) -> Double { (Double(place) + 0.5) / Double(points.count) }

  private func drawCourse(_ scale: Scale, into markup: inout Markup) {
    let attributes: [Attribute] = [
      .drawing, .x(share: 0), .y(0), .width("100%"), .height(Self.plot),
      .viewBox("0 0 1000 200"), .stretched, .overflowing,
    ]
    let path = points.enumerated().map { place, point in
      "\(place == 0 ? "M" : "L")\(Length.pixels(1000 * x(place))) "
        + Length.pixels(y(point.value, scale))
    }.joined()
    markup.element(.svg, attributes) {
      $0.empty(.path, [.class("lb"), .path(path), .evenStroke])
    }
  }

  private func drawPoints(_ scale: Scale, into markup: inout Markup) {
    for (place, point) in points.enumerated() {
      let (x, y) = (x(place), y(point.value, scale))
      switch point.causes.first {
      case nil:
        markup.empty(.circle, [.class("dk")] + Attribute.center(x: x, y: y) + [.radius(4)])
      case let cause? where cause.isUp:
        markup.shape(style(isUp: true), x: x, y: y, path: "M0-7L7 6L-7 6Z")
      case .some: markup.shape(style(isUp: false), x: x, y: y, path: Mark.diamond)
      }
    }
  }

  /// The first month and the last; those between stand in the table.
  private func drawMonths(into markup: inout Markup, _ format: ReaderFormat) {
    guard let first = points.first, let last = points.last else { return }
    markup.label(format.month(first.month), x: 0, y: Self.plot + 18, style: "m")
    markup.label(
      format.month(last.month), x: 1, y: Self.plot + 18, anchor: .end, style: "m")
  }

  private func style(isUp: Bool) -> String {
    switch (polarity, isUp) {
    case (.neutral, _): "di"
    case (.higher, true), (.lower, false): "dm"
    case (.higher, false), (.lower, true): "dw"
    }
  }
}

extension RunChart.Point {
  /// `over grænsen, seks i træk op`.
  func signs(_ wording: Wording) -> String {
    causes.map { wording[$0.text] }.joined(separator: ", ")
  }
}

extension MonthSeries.SpecialCause {
  fileprivate var text: MonthText {
    switch self {
    case .aboveLimit: .aboveLimit
    case .belowLimit: .belowLimit
    case .shiftUp: .shiftUp
    case .shiftDown: .shiftDown
    case .trendUp: .trendUp
    case .trendDown: .trendDown
    case .nearUpper: .nearUpper
    case .nearLower: .nearLower
    }
  }
}
