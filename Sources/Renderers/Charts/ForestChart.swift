/// Changes with their intervals around no change, one a row, and their total as a diamond.
struct ForestChart: Chart {
  struct Row: Sendable {
    let label: String
    let cell: PrintedCell
  }

  let title: String
  /// In the reader's alphabetical order: a sort by value would be a league table.
  let rows: [Row]
  let total: Row?
  let scale: Scale
  /// No change: 0, or 1 for ratios.
  let null: Double

  init(title: String, rows: [Row], total: Row? = nil) {
    self.title = title
    self.rows = rows
    self.total = total
    let figures = (rows.map(\.cell) + [total?.cell].compactMap(\.self)).compactMap(\.figure)
    null = figures.contains(where: \.isRatio) ? 1 : 0
    let values = figures.flatMap { [$0.value, $0.lower, $0.upper].compactMap { $0?.drawn } }
    scale = Scale(covering: values + [null])
  }

  private static let top = 26.0
  private static let pitch = 23.0

  /// Long labels have a margin of their own, but not on a telephone.
  var margins: String { hasLongLabels ? "L200R" : "L132R" }
  var height: Double { Self.top + plotHeight + 26 }

  private static let shortLabel = 15

  private var hasLongLabels: Bool {
    (rows + [total].compactMap(\.self)).contains { $0.label.count > Self.shortLabel }
  }

  private var rowsHeight: Double { Double(rows.count) * Self.pitch }
  private var plotHeight: Double { rowsHeight + (total == nil ? 4 : 33) }
  private var nullShare: Double { scale.share(of: null) }

  func title(in wording: Wording) -> String { title }

  func description(in wording: Wording) -> String {
    let all = rows + [total].compactMap(\.self)
    return all.map { "\($0.label) \($0.cell.described(in: wording))" }.joined(separator: "; ") + "."
  }

  func plot(into markup: inout Markup, _ wording: Wording) {
    if hasLongLabels {
      drawLabels(width: 200, limit: 25, style: "wide", into: &markup)
      drawLabels(width: 120, limit: Self.shortLabel, style: "narrow", into: &markup)
    } else {
      drawLabels(width: 120, limit: Self.shortLabel, style: "", into: &markup)
    }
    markup.element(.g, [.shift(y: Self.top)]) {
      scale.draw(into: &$0, height: plotHeight, null: null, wording)
      for (place, row) in rows.enumerated() {
        draw(row.cell, y: (Double(place) + 0.5) * Self.pitch, into: &$0, wording)
      }
      if let total { drawTotal(total.cell, into: &$0, wording) }
      drawHeader(into: &$0, wording)
    }
  }

  private func drawLabels(
    width: Double, limit: Int, style: String, into markup: inout Markup
  ) {
    let classes: [Attribute] = style.isEmpty ? [] : [.class(style)]
    markup.element(.g, [.shift(x: -width)] + classes) {
      for (place, row) in rows.enumerated() {
        let y = Self.top + (Double(place) + 0.5) * Self.pitch + 4.5
        $0.element(.text, [.x(0), .y(y)], LabelWidth.shortened(row.label, to: limit))
      }
      if let total {
        let y = Self.top + rowsHeight + 24
        $0.element(
          .text, [.x(0), .y(y), .class("s")], LabelWidth.shortened(total.label, to: limit))
      }
    }
  }

  private func draw(
    _ cell: PrintedCell, y: Double, into markup: inout Markup, _ wording: Wording
  ) {
    if let figure = cell.figure {
      Mark.now.draw(figure, on: scale, y: y, into: &markup)
      drawValue(cell.described(in: wording), y: y, style: "wide", into: &markup)
    } else if let sign = cell.sign {
      let isLeft = nullShare > 0.6
      markup.haloedLabel(
        sign.chartWord(in: wording), x: nullShare, y: y + 4.5, dx: isLeft ? -8 : 8,
        anchor: isLeft ? .end : .start, style: "m")
      drawValue(sign.drawn, y: y, style: "wide m", into: &markup)
    }
  }

  private func drawTotal(_ cell: PrintedCell, into markup: inout Markup, _ wording: Wording) {
    let y = rowsHeight + 19.5
    markup.line("ax", x1: 0, y1: rowsHeight + 3, x2: 1, y2: rowsHeight + 3)
    guard let figure = cell.figure else {
      draw(cell, y: y, into: &markup, wording)
      return
    }
    if let lower = figure.lower, let upper = figure.upper {
      let left = scale.share(of: lower.drawn)
      let width = scale.share(of: upper.drawn) - left
      let attributes: [Attribute] = [
        .drawing, .x(share: left), .y(y - 8), .width(share: width), .height(16),
        .viewBox("0 0 100 16"), .stretched, .overflowing,
      ]
      markup.element(.svg, attributes) {
        $0.empty(.path, [.class("di"), .path("M0 8L50 0L100 8L50 16Z")])
      }
    } else {
      Mark.total.draw(figure, on: scale, y: y, into: &markup)
    }
    drawValue(cell.described(in: wording), y: y, style: "wide s", into: &markup)
  }

  private func drawValue(
    _ text: String, y: Double, style: String, into markup: inout Markup
  ) {
    markup.label(text, x: 1, y: y + 4.5, dx: 158, anchor: .end, style: style)
  }

  /// Which side is which; left out where the words would leave the plot or meet the header.
  private func drawHeader(into markup: inout Markup, _ wording: Wording) {
    markup.label(
      "← " + wording[ChartText.lower], x: nullShare, y: -10, dx: -8, anchor: .end, style: "m")
    if nullShare < 0.72 {
      markup.label(
        wording[ChartText.higher] + " →", x: nullShare, y: -10, dx: 8,
        style: nullShare > 0.5 ? "m wide" : "m")
    }
    markup.label(
      wording[ChartText.changeHeader], x: 1, y: -10, dx: 158, anchor: .end, style: "wide m")
  }
}
