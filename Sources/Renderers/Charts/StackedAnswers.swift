import Model

/// Answers to items as bars around the middle of the scale, the worst at the left, each with its
/// share.
struct StackedAnswers: Chart {
  private let distribution: AnswerDistribution
  private let styles: [String]
  private let title: String

  /// Fills from the worst answer to the best, by how many there are.
  private static let styles = [
    2: ["n2", "s2"], 3: ["n2", "s0", "s2"], 4: ["n2", "n1", "s1", "s2"],
    5: ["n2", "n1", "s0", "s1", "s2"],
  ]
  private static let pitch = 46.0

  /// Nil where there are more answers than fills.
  init?(_ distribution: AnswerDistribution, _ wording: Wording) {
    guard let styles = Self.styles[distribution.answers.count] else { return nil }
    self.distribution = distribution
    self.styles = styles
    title = wording(AnswersText.chart, ["wave": distribution.wave.at(wording)])
  }

  var margins: String { "L0" }
  var height: Double { Double(distribution.items.count) * Self.pitch }

  var key: [ChartKey] {
    zip(styles, distribution.answers).map { style, answer in
      ChartKey(text: answer) {
        $0.empty(.path, [.class(style), .path("M2 2H24V14H2Z")])
      }
    }
  }

  func title(in wording: Wording) -> String { title }

  func description(in wording: Wording) -> String {
    distribution.items.map { item in
      let shares = item.counts.indices.map {
        "\(distribution.answers[$0]) \(wording.format.percent(item.share($0)))"
      }
      return wording(
        AnswersText.row,
        [
          "item": item.name, "shares": shares.joined(separator: ", "),
          "count": wording.format.number(item.answered),
        ])
    }.joined(separator: " ")
  }

  func plot(into markup: inout Markup, _ wording: Wording) {
    let (before, span) = extent
    for (row, item) in distribution.items.enumerated() {
      let y = Double(row) * Self.pitch
      drawName(item.name, y: y + 14, into: &markup)
      var x = (before - item.shareBelowMiddle) / span
      for (place, count) in item.counts.enumerated() where count > 0 {
        let share = Double(count) / Double(item.answered) / span
        markup.empty(
          .rect,
          [
            .class(styles[place]), .x(share: x), .y(y + 20), .width(share: share), .height(18),
          ])
        // Narrower parts have no room for their number, which stands in the table.
        if share >= 0.1 {
          let isDark = styles[place].hasSuffix("2")
          markup.label(
            wording.format.number(item.share(place)), x: x + share / 2, y: y + 33.5,
            anchor: .middle, style: isDark ? "inv" : "s")
        }
        x += share
      }
    }
  }

  /// What lies left of the middle, and how wide all is, of the items that reach furthest.
  private var extent: (before: Double, span: Double) {
    let below = distribution.items.map(\.shareBelowMiddle)
    let before = below.max() ?? 0
    return (before, before + 1 - (below.min() ?? 0))
  }

  /// In full where there is room; a telephone has a shorter one.
  private func drawName(_ name: String, y: Double, into markup: inout Markup) {
    let short = LabelWidth.shortened(name, to: 38)
    if short == name { return markup.label(name, x: 0, y: y) }
    markup.label(name, x: 0, y: y, style: "wide")
    markup.label(short, x: 0, y: y, style: "narrow")
  }
}

extension AnswerDistribution.Item {
  /// The share of the worse half of the scale; a middle answer lies on both sides alike.
  fileprivate var shareBelowMiddle: Double {
    let half = counts.count / 2
    let middle = counts.count.isMultiple(of: 2) ? 0 : Double(counts[half]) / 2
    return (Double(counts[..<half].reduce(0, +)) + middle) / Double(answered)
  }
}
