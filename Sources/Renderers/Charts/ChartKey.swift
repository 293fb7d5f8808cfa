/// A mark and what it stands for, above a chart.
struct ChartKey: Sendable {
  private let icon: Markup
  private let text: String

  init(mark: Mark, text: String) {
    icon = Markup { mark.drawIcon(into: &$0) }
    self.text = text
  }

  /// A key of what only one chart draws; the icon is 26 × 16 px.
  init(text: String, icon draw: (inout Markup) -> Void) {
    icon = Markup { markup in
      let attributes: [Attribute] = [
        .drawing, .class("i"), .width("26"), .height(16), .hidden,
      ]
      markup.element(.svg, attributes, draw)
    }
    self.text = text
  }

  func write(into markup: inout Markup) {
    markup.element(.li) {
      $0.append(icon)
      $0.text(text)
    }
  }
}
