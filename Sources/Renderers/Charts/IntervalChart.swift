/// Dots and whiskers: levels of several measures, or of one in several groups, at each wave.
struct IntervalChart: Chart {
  struct Series: Sendable {
    let mark: Mark
    /// As the key names it: `baseline 2022/2023`.
    let name: String
  }

  struct Row: Sendable {
    let label: String
    /// One for each series.
    let cells: [PrintedCell]
  }

  let title: String
  let series: [Series]
  let rows: [Row]
  let scale: Scale

  /// Takes the ends of the scale where it has any, such as 0 and 100 for per cent.
  init(title: String, series: [Series], rows: [Row], floor: Double?, ceiling: Double?) {
    self.title = title
    self.series = series
    self.rows = rows
    let figures = rows.flatMap(\.cells).compactMap(\.figure)
    let values = figures.flatMap { [$0.value, $0.lower, $0.upper].compactMap { $0?.drawn } }
    scale = Scale(covering: values, floor: floor, ceiling: ceiling)
  }

  var key: [ChartKey] { series.map { ChartKey(mark: $0.mark, text: $0.name) } }
  var margins: String { "L150R" }
  var height: Double { 12 + plotHeight + 28 }

  /// The reference lies between two measured marks and takes no line of its own; below three it has
  /// one, where it would meet the middle mark.
  private var measured: [Int] {
    let measured = series.indices.filter { series[$0].mark != .reference }
    return measured.count > 2 ? Array(series.indices) : measured
  }
  private var pitch: Double { measured.count > 3 ? 78 : measured.count > 2 ? 62 : 54 }
  private var plotHeight: Double { Double(rows.count) * pitch }

  func title(in wording: Wording) -> String { title }

  func description(in wording: Wording) -> String {
    rows.map { row in
      let parts = zip(series, row.cells).map {
        "\($0.name) \($1.described(in: wording))"
      }
      return wording(
        ChartText.seriesRow, ["row": row.label, "values": parts.joined(separator: ", ")])
    }.joined(separator: " ")
  }

  func plot(into markup: inout Markup, _ wording: Wording) {
    markup.element(.g, [.shift(y: 12)]) {
      scale.draw(into: &$0, height: plotHeight, wording)
      for (place, row) in rows.enumerated() {
        let middle = (Double(place) + 0.5) * pitch
        if place > 0 {
          $0.line("g", x1: 0, y1: middle - pitch / 2, x2: 1, y2: middle - pitch / 2)
        }
        drawLabel(row.label, y: middle, into: &$0)
        for (index, cell) in row.cells.enumerated() {
          draw(cell, as: series[index].mark, y: middle + offset(of: index), into: &$0, wording)
        }
      }
    }
  }

  /// Marks lie at ±9 px, three at ±15 and 0, four 16 px apart; one alone in the middle.
  private func offset(of index: Int) -> Double {
    guard let place = measured.firstIndex(of: index) else { return 0 }
    switch measured.count {
    case 1: return 0
    case 2: return place == 0 ? -9 : 9
    case 3: return Double(place - 1) * 15
    default: return (Double(place) - 1.5) * 16
    }
  }

  private func drawLabel(_ label: String, y: Double, into markup: inout Markup) {
    let lines = LabelWidth.lines(label, limit: 18, most: 3)
    for (place, line) in lines.enumerated() {
      let shift = (Double(place) - Double(lines.count - 1) / 2) * 16
      markup.element(
        .text, [.x(-14), .y(y + 4.5 + shift), .class(TextAnchor.end.styled("s"))], line)
    }
  }

  private func draw(
    _ cell: PrintedCell, as mark: Mark, y: Double, into markup: inout Markup, _ wording: Wording
  ) {
    let isNow = mark == .now
    if let figure = cell.figure {
      mark.draw(figure, on: scale, y: y, into: &markup)
      if mark == .reference, measured.count < 4 { return }
      markup.label(
        wording.format.number(figure.value), x: 1, y: y + 4.5, dx: 92, anchor: .end,
        style: isNow ? "wide s" : "wide")
    } else if let sign = cell.sign, mark != .reference {
      markup.label(sign.chartWord(in: wording), x: 0, y: y + 4.5, dx: 8, style: "m")
      markup.label(sign.drawn, x: 1, y: y + 4.5, dx: 92, anchor: .end, style: "wide m")
    }
  }
}
