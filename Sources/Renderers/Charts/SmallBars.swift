/// Counts of a few groups as short bars, each with its count at the end.
struct SmallBars: Chart {
  struct Row: Sendable {
    let label: String
    let count: Int
  }

  let title: String
  let rows: [Row]

  var margins: String { "L118" }
  var height: Double { Double(rows.count) * 23 }

  func title(in wording: Wording) -> String { title }

  func description(in wording: Wording) -> String {
    rows.map { "\($0.label) \(wording.format.number($0.count))" }.joined(separator: ", ") + "."
  }

  func plot(into markup: inout Markup, _ wording: Wording) {
    let greatest = Double(max(1, rows.map(\.count).max() ?? 1))
    markup.element(.g, [.shift(x: -108)]) {
      for (place, row) in rows.enumerated() {
        let y = Double(place) * 23 + 15.5
        $0.element(.text, [.x(0), .y(y)], LabelWidth.shortened(row.label, to: 14))
      }
    }
    for (place, row) in rows.enumerated() {
      let share = Double(row.count) / greatest
      let y = Double(place) * 23
      if row.count > 0 {
        markup.empty(
          .rect, [.class("s2"), .x(share: 0), .y(y + 5), .width(share: share), .height(12)])
      }
      markup.label(wording.format.number(row.count), x: share, y: y + 15.5, dx: 7, style: "s")
    }
  }
}
