/// Parts that several charts draw.
extension Markup {
  mutating func line(_ style: String, x1: Double, y1: Double, x2: Double, y2: Double) {
    empty(.line, [.class(style)] + Attribute.line(x1: x1, y1: y1, x2: x2, y2: y2))
  }

  /// Text at a share of the width, moved by pixels.
  mutating func label(
    _ text: String, x: Double, y: Double, dx: Double = 0, anchor: TextAnchor = .start,
    style: String = ""
  ) {
    var attributes: [Attribute] = [.x(share: x), .y(y)]
    if dx != 0 { attributes.append(.dx(dx)) }
    let classes = anchor.styled(style)
    if !classes.isEmpty { attributes.append(.class(classes)) }
    element(.text, attributes, text)
  }

  /// The same text twice: below it in the paper's colour, so that lines do not cross it.
  mutating func haloedLabel(
    _ text: String, x: Double, y: Double, dx: Double, anchor: TextAnchor, style: String
  ) {
    label(text, x: x, y: y, dx: dx, anchor: anchor, style: style + " halo")
    label(text, x: x, y: y, dx: dx, anchor: anchor, style: style)
  }

  /// A shape that must not stretch, around a place given as a share.
  mutating func shape(_ style: String, x: Double, y: Double, path: String) {
    element(.svg, [.drawing, .x(share: x), .y(y), .overflowing]) {
      $0.empty(.path, [.class(style), .path(path)])
    }
  }
}
