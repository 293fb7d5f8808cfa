/// A mark and what it stands for, above a chart.
struct ChartKey: Sendable {
  let mark: Mark
  let text: String

  func write(into markup: inout Markup) {
    markup.element(.li) {
      mark.drawIcon(into: &$0)
      $0.text(text)
    }
  }
}
