/// A chart with all it needs beside it: a finding, the measure, a key and a source.
struct Exhibit: Sendable {
  /// A finding in words the interval carries.
  let finding: String
  /// Measure, unit, population and period.
  let measure: String
  let chart: any Chart
  var key: [ChartKey] = []
  var source: String?

  func write(into markup: inout Markup, number: Int, _ wording: Wording) {
    markup.element(.figure) {
      $0.element(.figcaption) {
        let label = wording(TableText.figureNumber, ["number": wording.format.number(number)])
        $0.element(.b, label)
        $0.text(" " + finding)
        if !measure.isEmpty { $0.element(.span, [.class("sub")], measure) }
      }
      if !key.isEmpty {
        $0.element(.ul, [.class("key")]) { list in
          for entry in key { entry.write(into: &list) }
        }
      }
      chart.draw(into: &$0, id: "f\(number)", wording)
      if let source { $0.element(.p, [.class("src")], source) }
    }
    markup.newLine()
  }
}
