/// A horizontal scale: what it shows, and where its figures stand.
struct Scale: Sendable, Hashable {
  let lower: Double
  let upper: Double
  let ticks: [FixedDecimal]

  /// Steps that read well, ascending; quarters of a hundred are used, fifths are not.
  private static let steps: [FixedDecimal] = [
    FixedDecimal(scaled: 1, decimals: 2), FixedDecimal(scaled: 2, decimals: 2),
    FixedDecimal(scaled: 5, decimals: 2), FixedDecimal(scaled: 1, decimals: 1),
    FixedDecimal(scaled: 2, decimals: 1), FixedDecimal(scaled: 5, decimals: 1),
    .whole(1), .whole(2), .whole(5), .whole(10), .whole(25), .whole(50), .whole(100),
    .whole(250), .whole(500), .whole(1000), .whole(2500), .whole(5000), .whole(10_000),
  ]

  /// Covers the values; never below a floor such as 0, nor above a ceiling such as 100.
  init(covering values: [Double], floor: Double? = nil, ceiling: Double? = nil) {
    let least = values.min() ?? 0
    let greatest = max(values.max() ?? 1, least + 0.01)
    let step =
      Self.steps.first { (greatest - least) / $0.drawn <= 4.5 } ?? Self.steps[Self.steps.count - 1]
    var first = (least / step.drawn).rounded(.down)
    if let floor { first = max(first, (floor / step.drawn).rounded(.up)) }
    // Half a step more is enough room; a whole one would leave the right side empty.
    var last = (greatest / step.drawn * 2).rounded(.up) / 2
    if let ceiling { last = min(last, ceiling / step.drawn) }
    lower = first * step.drawn
    upper = max(last, first + 1) * step.drawn
    ticks = (Int(first)...Int(max(last, first + 1).rounded(.down))).map {
      FixedDecimal(scaled: $0 * step.scaled, decimals: step.decimals)
    }
  }

  /// The place of a value as a share of the width; what lies outside is drawn at the edge.
  func share(of value: Double) -> Double {
    min(1, max(0, (value - lower) / (upper - lower)))
  }

  /// Grid, axis and figures below a plot of a height.
  func draw(into markup: inout Markup, height: Double, null: Double? = nil, _ wording: Wording) {
    for tick in ticks {
      let x = share(of: tick.drawn)
      markup.line(tick.drawn == null ? "zero" : "g", x1: x, y1: 0, x2: x, y2: height)
    }
    markup.line("ax", x1: 0, y1: height, x2: 1, y2: height)
    let labels = ticks.map { wording.format.number($0) }
    let kept = everyWhenNarrow(labels)
    let anchor = null.flatMap { null in ticks.firstIndex { $0.drawn == null } } ?? 0
    for (place, (tick, label)) in zip(ticks, labels).enumerated() {
      let isKept = (place - anchor).isMultiple(of: kept)
      markup.label(
        label, x: share(of: tick.drawn), y: height + 18, anchor: .middle,
        style: isKept ? "m" : "m wide")
    }
  }

  /// Every which figure stays on a telephone, where the plot is 146 px wide.
  private func everyWhenNarrow(_ labels: [String]) -> Int {
    let widest = LabelWidth.pixels(labels.max { $0.count < $1.count } ?? "")
    let room = Double(labels.count) * (widest + 4)
    return max(1, Int((room / 146).rounded(.up)))
  }
}

extension FixedDecimal {
  /// For drawing only: the printed value as a double.
  var drawn: Double {
    Double(scaled) / (0..<decimals).reduce(1.0) { power, _ in power * 10 }
  }
}
