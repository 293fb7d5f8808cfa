/// Rejected rows of each file in per cent, against the limit that holds a municipality.
struct LimitBars: Chart {
  struct Row: Sendable {
    let label: String
    /// In per cent.
    let value: FixedDecimal
  }

  let title: String
  let rows: [Row]
  let limit: FixedDecimal
  let limitText: String

  private static let top = 22.0
  private static let pitch = 40.0

  var margins: String { "L0" }
  var height: Double { Self.top + plotHeight + 24 }

  private var plotHeight: Double { Double(rows.count) * Self.pitch + 4 }

  /// Bars start at 0; the limit stands where there is room beyond it.
  private var scale: Scale {
    Scale(covering: [0, limit.drawn * 1.4] + rows.map(\.value.drawn), floor: 0, ceiling: 100)
  }

  func title(in wording: Wording) -> String { title }

  func description(in wording: Wording) -> String {
    let files = rows.map { "\($0.label) \(wording.format.number($0.value))" }
    return wording(
      DataQualityText.limitDescription,
      ["files": files.joined(separator: "; "), "limit": limitText])
  }

  func plot(into markup: inout Markup, _ wording: Wording) {
    let scale = scale
    markup.element(.g, [.shift(y: Self.top)]) {
      scale.draw(into: &$0, height: plotHeight, wording)
      for (place, row) in rows.enumerated() {
        let y = Double(place) * Self.pitch
        let isOver = row.value.drawn > limit.drawn
        $0.haloedLabel(row.label, x: 0, y: y + 16, dx: 0, anchor: .start, style: "")
        $0.empty(
          .rect,
          [
            .class(isOver ? "n1" : "s1"), .x(share: 0), .y(y + 22),
            .width(share: scale.share(of: row.value.drawn)), .height(14),
          ])
        $0.haloedLabel(
          wording.format.percent(row.value), x: 1, y: y + 16, dx: 0, anchor: .end, style: "s")
      }
      let x = scale.share(of: limit.drawn)
      $0.line("tgt", x1: x, y1: 0, x2: x, y2: plotHeight)
      $0.haloedLabel(
        wording(DataQualityText.limitLine, ["limit": limitText]), x: x, y: -6, dx: 0,
        anchor: .end, style: "s")
    }
  }
}
