/// A drawing made from a value: fluid in x, fixed in y, with its numbers in words.
protocol Chart: Sendable {
  /// What it is, and what it shows with the numbers or their signs.
  func title(in wording: Wording) -> String
  func description(in wording: Wording) -> String
  /// The class that gives the plot its margins.
  var margins: String { get }
  var height: Double { get }
  /// Draws the plot itself: x in per cent of its width, y in pixels.
  func plot(into markup: inout Markup, _ wording: Wording)
}

extension Chart {
  func draw(into markup: inout Markup, id: String, _ wording: Wording) {
    let attributes: [Attribute] = [
      .drawing, .class("chart " + margins), .role("img"), .labelled(by: id + "-t"),
      .described(by: id + "-d"), .width("100%"), .height(height),
    ]
    markup.element(.svg, attributes) {
      $0.element(.title, [.id(id + "-t")], title(in: wording))
      $0.element(.desc, [.id(id + "-d")], description(in: wording))
      plot(into: &$0, wording)
    }
  }
}
